package nl.wijkspil.platform.indicators.rounds;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens every day by itself. */
@Configuration(proxyBeanMethods = false)
class RoundTasks {

    @Bean
    RecurringTask<Void> remindOfRoundsDaily(RemindOfRounds reminding) {
        return Tasks.recurring(
                        "remind-of-rounds",
                        Schedules.daily(ZoneId.of("Europe/Amsterdam"), LocalTime.of(7, 30)))
                .execute((_, _) -> reminding.remind());
    }
}
