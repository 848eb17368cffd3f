package nl.wijkspil.platform.indicators.imports;

import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.indicators.Definition;
import nl.wijkspil.platform.indicators.ValueKind;
import nl.wijkspil.platform.indicators.domain.FigureCheck;

/** What is wrong with a value in a workbook, in words that are kept with the import. */
final class FigureProblemWords {

    private FigureProblemWords() {}

    static Words of(FigureCheck.Problem problem) {
        return switch (problem) {
            case TOO_LOW ->
                    new Words(
                            "Zo laag kan dit cijfer niet zijn.", "This figure cannot be that low.");
            case TOO_HIGH ->
                    new Words(
                            "Zo hoog kan dit cijfer niet zijn.",
                            "This figure cannot be that high.");
            case NOT_WHOLE ->
                    new Words("Hier past alleen een heel getal.", "Only a whole number fits here.");
            case SURVEY_WITHOUT_N ->
                    new Words(
                            "Bij een enquête hoort hoeveel mensen antwoordden.",
                            "A survey says how many people answered.");
            case N_TOO_HIGH ->
                    new Words("Zoveel mensen zijn er niet.", "There are not that many people.");
            case OUTSIDE_INTERVAL ->
                    new Words(
                            "De waarde ligt buiten haar eigen interval.",
                            "The value lies outside its own interval.");
            case TOO_PRECISE ->
                    new Words(
                            "Dit getal heeft te veel cijfers.", "This number has too many digits.");
        };
    }

    static Words cure(Definition definition) {
        if (definition.kind() == ValueKind.YES_NO) {
            return new Words("Vul 1 in voor ja, 0 voor nee.", "Fill in 1 for yes, 0 for no.");
        }
        return new Words(
                "Kijk de regel na. De eenheid is: " + definition.unit().nl() + ".",
                "Check the row. The unit is: " + definition.unit().en() + ".");
    }
}
