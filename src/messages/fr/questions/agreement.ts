import type { agreementFields } from "../../../core/steps/agreement.ts";
import type { StepWords } from "../../en/words-of.ts";

/** What is read aloud stands between quotation marks; a yes means: said, and understood. */
export const agreement: StepWords<typeof agreementFields> = {
  title: "Expliquer, et accepter de parler",
  questions: {
    informed_purpose: {
      ask: "Dites qui vous êtes. Puis lisez à voix haute : « Je pose ces questions pour trouver ce qui pourrait vous aider et qui peut le donner. Je ne vous juge pas. L'aide est la même quoi que vous répondiez. Je ne promettrai rien que je ne puisse tenir. » Est-ce que cela a été compris ?",
      why: "Personne ne peut accepter de parler sans savoir qui pose les questions, et pour quoi faire.",
    },
    informed_use: {
      ask: "Lisez à voix haute : « Si vous êtes d'accord, je note de courtes réponses sur ce dont vous avez besoin et sur la façon de vous protéger. Je n'écris pas votre histoire. Je transmets seulement les lignes pour lesquelles vous êtes d'accord, et seulement au service que vous choisissez. » Est-ce que cela a été compris ?",
      why: "La personne décide de ce qui est écrit et de qui le reçoit.",
    },
    informed_access_right: {
      ask: "Lisez à voix haute : « Dans ce bureau, seules les personnes qui travaillent sur votre dossier peuvent voir ces notes. » Dites qui elles sont. « Vous pouvez voir ce que j'ai écrit et le faire corriger. » Est-ce que cela a été compris ?",
      why: "Les notes parlent de la personne. Les voir et les faire corriger est son droit.",
    },
    informed_retention: {
      ask: "Dites combien de temps votre bureau garde les notes. Puis lisez à voix haute : « Après ce délai elles sont effacées, sauf si la loi nous oblige à les garder plus longtemps. Je vous le dirai si c'est le cas. » Est-ce que cela a été compris ?",
      why: "Ce qui est gardé peut être trouvé. La personne doit savoir pendant combien de temps.",
    },
    informed_withdrawal: {
      ask: "Lisez à voix haute : « Vous pouvez passer n'importe quelle question. Vous pouvez arrêter à tout moment. Vous pouvez retirer votre accord, et alors je ne transmets plus rien. Ce qui est déjà parti, je ne peux pas le faire revenir, mais je demanderai qu'on cesse de l'utiliser. Rien de tout cela ne change la façon dont je vous aide. » Est-ce que cela a été compris ?",
      why: "Un oui n'est libre que si un non ne coûte rien.",
    },
    informed_limits: {
      ask: "Dites ce que la loi vous oblige à signaler. Puis lisez à voix haute : « Si une vie est en danger, ou si un enfant court un risque, je devrai peut-être le dire à quelqu'un même sans votre accord. Je vous le dirai d'abord si je peux le faire sans danger. Un tribunal peut un jour demander les notes. » Est-ce que cela a été compris ?",
      why: "Il est juste de connaître les limites avant de parler, pas après.",
    },
    agrees_to_talk: {
      ask: "Acceptez-vous de parler avec moi maintenant ?",
      why: "C'est vous qui choisissez. Avec un non ou un plus tard, vous pouvez quand même avoir les numéros et les informations.",
      options: { yes: "oui", no: "non", later: "plus tard" },
    },
    agrees_to_notes: {
      ask: "Puis-je prendre de courtes notes pendant que nous parlons ?",
      why: "Sans notes nous pouvons quand même parler, et vous recevez quand même les informations. Simplement, aucune orientation écrite n'est faite.",
      options: { yes: "oui", no: "non" },
    },
    agrees_to_research: {
      ask: "Vos réponses peuvent-elles être comptées, sans votre nom, pour améliorer l'aide donnée à d'autres ?",
      why: "C'est à part, et libre. Un non ne change rien pour vous.",
      options: { yes: "oui", no: "non" },
    },
  },
};
