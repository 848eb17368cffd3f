package nl.wijkspil.platform.studies.deeds;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.areas.ReadSurroundings;
import nl.wijkspil.platform.studies.domain.StudySurroundings;
import org.springframework.stereotype.Component;

/** Reads the official figures around each enterprise, as they are loaded now. */
@Component
class GatherSurroundings {

    private static final Words NONE = new Words("", "");

    private final ServedAreas served;
    private final ReadSurroundings surroundings;

    GatherSurroundings(ServedAreas served, ReadSurroundings surroundings) {
        this.served = served;
        this.surroundings = surroundings;
    }

    /** {@return by id of the enterprise, what is known around it or why nothing is} */
    Map<String, StudySurroundings> of(
            Collection<Organisation.Id> owners, int fromYear, int toYear) {
        var gathered = new HashMap<String, StudySurroundings>();
        served.of(owners, toYear)
                .forEach((owner, area) ->
                        gathered.put(owner.value().toString(), of(area, fromYear, toYear)));
        return gathered;
    }

    private StudySurroundings of(ServedAreas.Served area, int fromYear, int toYear) {
        if (area.on() == null) {
            return new StudySurroundings(null, false, null, area.why());
        }
        return switch (surroundings.of(area.codes(), fromYear, toYear)) {
            case ReadSurroundings.Answer.Known(var figures) ->
                    new StudySurroundings(area.on(), area.later(), figures, NONE);
            case ReadSurroundings.Answer.Unknown(var why) ->
                    new StudySurroundings(area.on(), area.later(), null, why);
        };
    }
}
