package nl.wijkspil.platform.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.indicators.Indicator;
import nl.wijkspil.platform.indicators.PeriodKind;
import nl.wijkspil.platform.indicators.Theme;
import nl.wijkspil.platform.indicators.ValueKind;

/** Writes one entry of the catalogue so that it reads like the table in the dossier. */
final class Entry {

    private static final Words OWN = new Words("voorstel van Wijkspil", "proposal of Wijkspil");

    private final String code;
    private final Theme theme;
    private final Words name;
    private final List<Indicator.Iris> iris = new ArrayList<>();
    private final List<Indicator.Part> parts = new ArrayList<>();
    private Words definition = new Words("", "");
    private Words formula = new Words("", "");
    private Words unit = new Words("", "");
    private ValueKind kind = ValueKind.COUNT;
    private PeriodKind period = PeriodKind.YEAR;
    private Words source = OWN;
    private boolean openParts;

    private Entry(Theme theme, String code, Words name) {
        this.theme = theme;
        this.code = code;
        this.name = name;
    }

    static Entry entry(Theme theme, String code, String nl, String en) {
        return new Entry(theme, code, new Words(nl, en));
    }

    Entry means(String nl, String en) {
        definition = new Words(nl, en);
        return this;
    }

    Entry formula(String nl, String en) {
        formula = new Words(nl, en);
        return this;
    }

    Entry in(ValueKind valueKind, String nl, String en) {
        kind = valueKind;
        unit = new Words(nl, en);
        return this;
    }

    Entry percent() {
        return in(ValueKind.PERCENT, "%", "%");
    }

    Entry euros() {
        return in(ValueKind.EUROS, "€", "€");
    }

    Entry over(PeriodKind kindOfPeriod) {
        period = kindOfPeriod;
        return this;
    }

    Entry from(String nl, String en) {
        source = new Words(nl, en);
        return this;
    }

    /** The same thing as this metric of IRIS+. */
    Entry same(String irisCode, String irisName) {
        iris.add(new Indicator.Iris(irisCode, irisName, Indicator.Relation.SAME));
        return this;
    }

    /** The formula uses this metric of IRIS+. */
    Entry uses(String irisCode, String irisName) {
        iris.add(new Indicator.Iris(irisCode, irisName, Indicator.Relation.INPUT));
        return this;
    }

    Entry part(String partCode, String nl, String en, ValueKind valueKind, Words partUnit) {
        parts.add(new Indicator.Part(partCode, new Words(nl, en), partUnit, valueKind));
        return this;
    }

    Entry openParts() {
        openParts = true;
        return this;
    }

    Indicator build() {
        return new Indicator(
                code,
                theme,
                name,
                definition,
                formula,
                unit,
                kind,
                period,
                source,
                iris,
                parts,
                openParts,
                "1.0");
    }
}
