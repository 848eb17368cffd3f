package nl.wijkspil.cli.loan;

import java.util.List;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.draft.Draft;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code wijkspil loan schedule FILE.json}: the schedule of each case. A case has {@code terms};
 * the answer has {@code rows}, {@code totals} and {@code extra}. Revenues and results of a case
 * stand in its terms, or in its rows when it has any.
 */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = "Maakt het aflosschema van een of meer leningen.")
public final class ScheduleCommand extends JsonCommand {

    /** For picocli. */
    public ScheduleCommand() {}

    @Override
    ObjectNode answer(JsonNode input, String place, List<Finding> findings) {
        ObjectNode answer = JsonFile.object();
        answer.put("id", place);
        JsonNode terms =
                input.has("terms") && input.get("terms").isObject() ? input.get("terms") : input;
        Draft draft = JsonFile.draft(place + ".terms", terms);
        CaseSchedule schedule = CaseSchedule.of(draft, terms, input);
        if (schedule == null) {
            answer.putArray("rows");
            answer.putObject("extra");
        } else {
            schedule.write(answer);
        }
        findings.addAll(draft.findings());
        return answer;
    }
}
