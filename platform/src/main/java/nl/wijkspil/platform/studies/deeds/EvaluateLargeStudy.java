package nl.wijkspil.platform.studies.deeds;

import java.util.UUID;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.storage.RunStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a study from the queue and computes it with the rights that its asker has at that moment.
 * Begun twice, after a crash, it keeps the same result once.
 */
@Component
class EvaluateLargeStudy {

    private static final Logger LOG = LoggerFactory.getLogger(EvaluateLargeStudy.class);

    private final Access access;
    private final EvaluateStudy evaluation;
    private final RunStore runs;

    EvaluateLargeStudy(Access access, EvaluateStudy evaluation, RunStore runs) {
        this.access = access;
        this.evaluation = evaluation;
        this.runs = runs;
    }

    void run(LargeStudies.Asked asked) {
        var asker =
                access.person(asked.email()).stream()
                        .flatMap(person -> access.tenantsOf(person).stream())
                        .filter(each -> isOf(each, asked.organisation()))
                        .findFirst();
        if (asker.isEmpty()) {
            LOG.warn("WS-STUDY-020 study {} is not computed: who asked has left", asked.study());
            return;
        }
        CurrentTenant.run(asker.get(), () -> work(new Study.Id(asked.study())));
    }

    private static boolean isOf(Tenant tenant, UUID organisation) {
        return tenant.organisation().id().value().equals(organisation);
    }

    private void work(Study.Id study) {
        var run = runs.latest(study).filter(RunStore.Run::going);
        if (run.isEmpty()) {
            return;
        }
        runs.write(run.get().id(), RunStore.State.RUNNING, 0, "");
        try {
            evaluation.evaluateNow(study);
            runs.write(run.get().id(), RunStore.State.DONE, run.get().total(), "");
        } catch (RuntimeException e) {
            LOG.error("WS-STUDY-021 study {} could not be computed", study.value(), e);
            runs.write(run.get().id(), RunStore.State.FAILED, 0, "WS-STUDY-021");
        }
    }
}
