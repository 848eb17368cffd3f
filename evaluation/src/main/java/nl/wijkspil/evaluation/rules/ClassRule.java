package nl.wijkspil.evaluation.rules;

import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One class with its conditions; the first class whose conditions all hold is the enterprise's. The
 * last class of a rule set has no condition.
 *
 * @param code for example {@code SPIL}
 * @param name for a reader
 * @param sentence the rule in one sentence
 * @param undecided whether this class says that there is too little to tell; such a class never
 *     takes part in bounds
 * @param gate whether all gates must hold
 * @param gateUnknown whether it takes a gate that cannot be told
 * @param sumAtLeast threshold name for the weighted sum of points, or null
 * @param noZero whether no criterion may be at 0
 * @param lackingAtLeast threshold name for the number of criteria that lack data, or null
 * @param boundsDiffer whether it takes that the missing data could still change the class
 */
public record ClassRule(
        String code,
        Words name,
        Words sentence,
        boolean undecided,
        boolean gate,
        boolean gateUnknown,
        @Nullable String sumAtLeast,
        boolean noZero,
        @Nullable String lackingAtLeast,
        boolean boundsDiffer) {}
