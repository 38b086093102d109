import DefaultTheme from "vitepress/theme-without-fonts";
import EpisodeFigure from "./components/EpisodeFigure.vue";
import ParticipationFigure from "./components/ParticipationFigure.vue";
import PlanFigure from "./components/PlanFigure.vue";
import Playground from "./components/Playground.vue";
import ThresholdTables from "./components/ThresholdTables.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("EpisodeFigure", EpisodeFigure);
    app.component("ParticipationFigure", ParticipationFigure);
    app.component("PlanFigure", PlanFigure);
    app.component("Playground", Playground);
    app.component("ThresholdTables", ThresholdTables);
  },
};
