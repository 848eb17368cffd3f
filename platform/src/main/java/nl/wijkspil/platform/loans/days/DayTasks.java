package nl.wijkspil.platform.loans.days;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night the day before is closed. */
@Configuration(proxyBeanMethods = false)
class DayTasks {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    @Bean
    RecurringTask<Void> closeLoanDay(CloseDay closing, Clock clock) {
        return Tasks.recurring("close-loan-day", Schedules.daily(DUTCH, LocalTime.of(1, 15)))
                .execute((_, _) ->
                        closing.close(LocalDate.ofInstant(clock.instant(), DUTCH).minusDays(1)));
    }
}
