package nl.wijkspil.platform.studies.deeds;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the studies let the scheduler do. */
@Configuration(proxyBeanMethods = false)
class StudyTasks {

    @Bean
    OneTimeTask<LargeStudies.Asked> evaluateStudyInBackground(EvaluateLargeStudy evaluation) {
        return Tasks.oneTime(LargeStudies.TASK)
                .execute((instance, _) -> evaluation.run(instance.getData()));
    }
}
