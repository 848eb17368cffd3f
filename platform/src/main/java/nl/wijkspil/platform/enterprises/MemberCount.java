package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many members there were on a day.
 *
 * @param id number within the enterprise
 * @param countedOn the day
 * @param members zero or more
 */
public record MemberCount(UUID id, LocalDate countedOn, int members) {}
