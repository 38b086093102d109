import { Converter } from "typedoc";

/**
 * A plugin of TypeDoc that shows the type a parameter or property was declared with. The compiler
 * forgets the name of a type that is inferred from a schema, and would write out a whole plan.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, signature, declaration) => {
    signature.parameters?.forEach((parameter, index) => {
      const node = declaration?.parameters?.[index]?.type;
      if (node !== undefined) parameter.type = declaredType(app, context, parameter.type, node);
    });
    const node = declaration?.type;
    // Only a plain function or method declares its result as `type`.
    if (node !== undefined && signature.type !== undefined && declaration.body !== undefined) {
      signature.type = declaredType(app, context, signature.type, node);
    }
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    const isProperty = reflection.type !== undefined && declaration?.parent?.members !== undefined;
    if (!isProperty || declaration.type === undefined) return;
    reflection.type = declaredType(app, context, reflection.type, declaration.type);
  });
}

/** Types written out in place hold reflections of their own, and stay as TypeDoc has them. */
function declaredType(app, context, shown, node) {
  if (node.getText().includes("{")) return shown;
  context.project.removeTypeReflections(shown);
  return app.converter.convertType(context, node);
}
