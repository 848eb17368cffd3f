package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.platform.access.Organisation;

/**
 * What everybody may see of an enterprise, with its history.
 *
 * @param organisation whose
 * @param name public name
 * @param fictional belongs to the fictional portfolio
 * @param slug last part of its public address; it never changes
 * @param published whether it is on the public list
 * @param details the registers, without the fiscal number, as they were on the day asked for
 * @param story who they are in their own words, or empty
 * @param photo the photo shown, if any
 * @param functions every function that runs or ran, oldest first
 * @param closures days closed, oldest first
 * @param catchments the area served through time, oldest first
 */
public record PublicProfile(
        Organisation.Id organisation,
        String name,
        boolean fictional,
        String slug,
        boolean published,
        Details details,
        String story,
        Optional<Photo> photo,
        List<FunctionPeriod> functions,
        List<Closure> closures,
        List<Catchment> catchments) {

    /** Copies the lists. */
    public PublicProfile {
        functions = List.copyOf(functions);
        closures = List.copyOf(closures);
        catchments = List.copyOf(catchments);
    }

    /** {@return the functions that run on this day} */
    public List<FunctionPeriod> functionsOn(LocalDate day) {
        return functions.stream().filter(period -> period.holdsOn(day)).toList();
    }

    /** {@return which functions run on this day} */
    public Set<EnterpriseFunction> runningOn(LocalDate day) {
        var running = EnumSet.noneOf(EnterpriseFunction.class);
        functionsOn(day).forEach(period -> running.add(period.function()));
        return running;
    }

    /** {@return the catchment on this day, or nothing when none was drawn yet} */
    public Optional<Catchment> catchmentOn(LocalDate day) {
        return catchments.stream()
                .filter(catchment -> !catchment.validFrom().isAfter(day))
                .reduce((first, second) -> second);
    }
}
