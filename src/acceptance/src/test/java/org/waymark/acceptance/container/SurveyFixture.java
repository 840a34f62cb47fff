package org.waymark.acceptance.container;

import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.QuestionnaireJson;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;

/** A survey with every type of question, on three pages, in English and German. */
final class SurveyFixture {

    private static final String QUESTIONNAIRE = """
            {
              "languages": ["en", "de"],
              "title": {"en": "Home appliances", "de": "Haushaltsgeräte"},
              "welcome": {
                "en": "We would like to know how you choose what washes, cools and cooks for you.",
                "de": "Wir möchten wissen, wie Sie auswählen, was für Sie wäscht, kühlt und kocht."
              },
              "thanks": {
                "en": "Thank you. Your answers help us to build machines that last.",
                "de": "Vielen Dank. Ihre Antworten helfen uns, Geräte zu bauen, die halten."
              },
              "anonymity": "anonymous",
              "pages": [
                {
                  "title": {"en": "Your last purchase", "de": "Ihr letzter Kauf"},
                  "questions": [
                    {
                      "code": "Q1", "type": "single", "required": true, "role": "basis", "dimension": "need",
                      "text": {
                        "en": "When you last chose an appliance, what mattered most?",
                        "de": "Was war Ihnen am wichtigsten, als Sie zuletzt ein Gerät ausgewählt haben?"
                      },
                      "options": [
                        {"code": "lasts", "label": {"en": "That it lasts for many years", "de": "Dass es viele Jahre hält"}},
                        {"code": "price", "label": {"en": "The price on the day", "de": "Der Preis an dem Tag"}},
                        {"code": "new", "label": {"en": "New features", "de": "Neue Funktionen"}},
                        {"code": "quick", "label": {"en": "That it was there quickly", "de": "Dass es schnell da war"}}
                      ]
                    },
                    {
                      "code": "Q2", "type": "multiple", "role": "descriptor", "dimension": "behaviour",
                      "text": {"en": "Where did you look before you chose?", "de": "Wo haben Sie sich vorher umgesehen?"},
                      "options": [
                        {"code": "dealer", "label": {"en": "At a dealer", "de": "Im Fachhandel"}},
                        {"code": "tests", "label": {"en": "In product tests", "de": "In Produkttests"}},
                        {"code": "friends", "label": {"en": "With friends or family", "de": "Bei Freunden oder Familie"}}
                      ]
                    },
                    {
                      "code": "Q3", "type": "number", "required": true, "role": "descriptor", "dimension": "demographic",
                      "text": {
                        "en": "How many people live in your household?",
                        "de": "Wie viele Menschen leben in Ihrem Haushalt?"
                      },
                      "help": {"en": "Count yourself and children.", "de": "Zählen Sie sich und Kinder mit."},
                      "range": {"minimum": 1, "maximum": 20, "decimals": 0}
                    }
                  ]
                },
                {
                  "title": {"en": "What you expect", "de": "Was Sie erwarten"},
                  "questions": [
                    {
                      "code": "Q4", "type": "battery", "required": true, "role": "basis", "dimension": "attitude",
                      "text": {"en": "How far do you agree?", "de": "Wie sehr stimmen Sie zu?"},
                      "items": [
                        {"code": "a", "text": {"en": "A repair is worth its money.", "de": "Eine Reparatur ist ihr Geld wert."}},
                        {"code": "b", "text": {"en": "I read the energy label.", "de": "Ich lese das Energielabel."}},
                        {"code": "c", "text": {"en": "I trust the advice of a dealer.", "de": "Ich vertraue dem Rat im Fachhandel."}}
                      ],
                      "scale": {
                        "from": 1, "to": 5,
                        "labels": {
                          "1": {"en": "not at all", "de": "gar nicht"},
                          "5": {"en": "completely", "de": "völlig"}
                        }
                      }
                    },
                    {
                      "code": "Q5", "type": "rating", "role": "outcome", "dimension": "satisfaction",
                      "text": {"en": "How did the purchase feel?", "de": "Wie hat sich der Kauf angefühlt?"},
                      "scale": {
                        "from": -5, "to": 5,
                        "labels": {
                          "-5": {"en": "very bad", "de": "sehr schlecht"},
                          "5": {"en": "very good", "de": "sehr gut"}
                        }
                      }
                    }
                  ]
                },
                {
                  "questions": [
                    {
                      "code": "Q6", "type": "nps", "required": true, "role": "outcome", "dimension": "satisfaction",
                      "text": {
                        "en": "How likely is it that you recommend the brand to a friend?",
                        "de": "Wie wahrscheinlich ist es, dass Sie die Marke weiterempfehlen?"
                      }
                    },
                    {
                      "code": "Q7", "type": "text", "role": "descriptor", "dimension": "behaviour",
                      "text": {"en": "Which brand was it?", "de": "Welche Marke war es?"}
                    },
                    {
                      "code": "Q8", "type": "long-text", "role": "descriptor", "dimension": "need",
                      "text": {"en": "What would you change?", "de": "Was würden Sie ändern?"}
                    }
                  ]
                }
              ]
            }
            """;

    private SurveyFixture() {}

    static Questionnaire questionnaire() {
        return QuestionnaireJson.read(QUESTIONNAIRE);
    }

    /** An open survey of a new study that the manager leads. */
    static SurveyDetails publishedSurvey(Caller manager, StudyService studies, SurveyService surveys) {
        return publishedSurvey(manager, studies, surveys, questionnaire());
    }

    static SurveyDetails publishedSurvey(
            Caller manager, StudyService studies, SurveyService surveys, Questionnaire questionnaire) {
        return manager.call(() -> {
            var study = studies.createStudy(StudyOutline.titled("Study of a survey"));
            return surveys.publish(
                    surveys.createSurvey(study.id(), questionnaire).id());
        });
    }
}
