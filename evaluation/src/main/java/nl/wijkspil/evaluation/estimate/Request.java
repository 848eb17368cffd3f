package nl.wijkspil.evaluation.estimate;

import java.util.Map;
import java.util.function.Supplier;
import nl.wijkspil.evaluation.finding.Nearest;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.panel.Panel;
import nl.wijkspil.evaluation.panel.Table;
import nl.wijkspil.evaluation.specification.Options;
import nl.wijkspil.evaluation.specification.Specification;
import nl.wijkspil.evaluation.work.Work;

/**
 * What an estimator is asked.
 *
 * @param specification everything that decides the answer
 * @param outcome the outcome's column, empty when the method has none
 * @param data the data file
 * @param tables the specification's further tables by name
 * @param panels gives the data as a panel, read once and shared; only asked by panel methods
 * @param work runs long lists of independent items
 */
public record Request(
        Specification specification,
        String outcome,
        Table data,
        Map<String, Table> tables,
        Supplier<Panel> panels,
        Work work) {

    /** The data as a panel. */
    public Panel panel() {
        return panels.get();
    }

    /** The options' values. */
    public Options options() {
        return specification.options();
    }

    /**
     * A further table.
     *
     * @throws Refusal when the specification does not give it
     */
    public Table table(String name) {
        var table = tables.get(name);
        if (table == null) {
            throw Refusal.of(
                    "WS-EST-TABLE",
                    "tables",
                    "De tabel \"" + name + "\" is niet gegeven.",
                    Nearest.cure(name, tables.keySet()));
        }
        return table;
    }

    /** The same request with other options: for methods that run other methods. */
    public Request with(Options options) {
        var s = specification;
        var changed =
                new Specification(
                        s.methods(),
                        s.data(),
                        s.tables(),
                        s.layout(),
                        s.rows(),
                        s.columns(),
                        s.treated(),
                        s.start(),
                        s.anticipation(),
                        s.donors(),
                        s.estimand(),
                        s.plausible(),
                        s.nature(),
                        options,
                        s.seed(),
                        s.hash(),
                        s.registered());
        return new Request(changed, outcome, data, tables, panels, work);
    }

    /** The same request for other data: for placebos. */
    public Request with(Panel panel) {
        return new Request(specification, outcome, data, tables, () -> panel, work);
    }
}
