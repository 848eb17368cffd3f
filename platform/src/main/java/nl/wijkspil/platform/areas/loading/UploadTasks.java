package nl.wijkspil.platform.areas.loading;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What loading lets the scheduler do. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CbsService.class)
class UploadTasks {

    private static final Duration BUSY = Duration.ofSeconds(2);
    private static final Duration AGAIN = Duration.ofSeconds(30);

    @Bean
    CustomTask<UploadQueue.Asked> loadAreasInBackground(UploadJob job, Clock clock) {
        return Tasks.custom(UploadQueue.TASK)
                .onFailure(new OnFailureRetryLater<>(AGAIN))
                .onDeadExecutionRevive()
                .execute((instance, _) -> {
                    if (job.run(instance.getData())) {
                        return new OnCompleteRemove<>();
                    }
                    CompletionHandler<UploadQueue.Asked> later =
                            (complete, operations) ->
                                    operations.reschedule(complete, clock.instant().plus(BUSY));
                    return later;
                });
    }
}
