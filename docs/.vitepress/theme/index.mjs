import DefaultTheme from "vitepress/theme-without-fonts";
import EpisodeFigure from "./components/EpisodeFigure.vue";
import Playground from "./components/Playground.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("EpisodeFigure", EpisodeFigure);
    app.component("Playground", Playground);
  },
};
