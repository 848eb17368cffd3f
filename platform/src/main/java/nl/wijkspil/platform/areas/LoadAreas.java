package nl.wijkspil.platform.areas;

import java.util.List;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** Loads official files, whole or not at all; only the network's support may. */
public interface LoadAreas {

    /**
     * What loading came to.
     *
     * @param loaded whether the file is in now, or was in already
     * @param changed whether anything changed
     * @param smaller whether it is refused because it holds fewer areas than what it would replace
     * @param inspection what the file is
     * @param findings what is wrong or must be known
     */
    record Answer(
            boolean loaded,
            boolean changed,
            boolean smaller,
            Inspection inspection,
            List<Finding> findings) {
        /** Copies the list. */
        public Answer {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Loads a file.
     *
     * @param given the year when it does not follow from the file; null otherwise
     * @param delivery which delivery of the table it is
     * @param replace whether it may take the place of another delivery with other numbers
     * @param fictional whether its areas are invented, as an example
     */
    Answer load(
            AreaInput input,
            @Nullable Integer given,
            Delivery delivery,
            Replace replace,
            boolean fictional);

    /** Whether a file may take the place of one with other numbers of the same year. */
    enum Replace {
        /** No: it is refused, and the older one stays. */
        REFUSE,
        /** Yes, if it holds at least as many areas. */
        REPLACE,
        /** Yes, even if it holds fewer areas, so that some lose their figures. */
        REPLACE_BY_SMALLER
    }

    /** {@return what the file is; nothing is loaded} */
    Inspection inspect(AreaInput input, @Nullable Integer given);

    /** Refuses who may not load: everybody but the network's support. */
    static void check() {
        if (!CurrentTenant.get().hasAny(Role.SUPPORT)) {
            throw new NotAllowedException("areas are loaded by the network's support");
        }
    }
}
