package nl.wijkspil.cli.loan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.draft.Draft;
import nl.wijkspil.lending.returns.Flow;
import nl.wijkspil.lending.returns.Xirr;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code wijkspil loan xirr FILE.json}: the yearly return of dated flows. */
@Command(
        name = "xirr",
        mixinStandardHelpOptions = true,
        description = "Rekent het jaarlijkse rendement van bedragen op datum uit.")
public final class XirrCommand extends JsonCommand {

    /** For picocli. */
    public XirrCommand() {}

    @Override
    ObjectNode answer(JsonNode input, String place, List<Finding> findings) {
        ObjectNode answer = JsonFile.object();
        answer.put("id", place);
        List<Flow> flows = new ArrayList<>();
        int number = 1;
        boolean errors = false;
        for (JsonNode node : input.path("flows")) {
            Draft draft = JsonFile.draft(place + ".flows[" + number++ + "]", node);
            flows.add(new Flow(draft.date("date"), draft.money("amount")));
            findings.addAll(draft.findings());
            errors |= draft.hasErrors();
        }
        OptionalDouble rate = errors ? OptionalDouble.empty() : Xirr.of(flows);
        if (rate.isPresent()) {
            answer.put("xirr", decimal(rate.getAsDouble(), 12));
        } else {
            answer.putNull("xirr");
            if (!errors) {
                findings.add(
                        Finding.error(
                                "WS-XIRR-001",
                                place + ".flows",
                                "Deze bedragen hebben geen rendement tussen -100% en 1000%.",
                                "Geef ten minste een bedrag dat uitgaat (negatief) en een dat"
                                        + " binnenkomt (positief)."));
            }
        }
        return answer;
    }

    static String decimal(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
