package nl.wijkspil.platform.studies;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.studies.domain.StudyJson;
import nl.wijkspil.platform.studies.storage.FrozenStore;
import nl.wijkspil.platform.studies.storage.RunStore;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A study too large for the time of one request: from the queue to its findings. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class LargeStudyTest {

    @Autowired Studies studies;
    @Autowired FrozenStore frozen;
    @Autowired RunStore runs;
    @Autowired DataSource database;

    @Autowired
    @Qualifier("evaluateStudyInBackground") OneTimeTask<?> background;

    @Autowired Sharing sharing;
    @Autowired Tenants tenants;

    @Test
    void itIsComputedInTheBackgroundAndOnlyOnce() throws Exception {
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau met een grote studie");
        var enterprises =
                IntStream.range(0, 51)
                        .mapToObj(_ -> sharesWith(keeper).organisation().id())
                        .toList();
        var study =
                CurrentTenant.call(
                        keeper,
                        () -> {
                            var id = studies.create(withDraws(100_000));
                            studies.addEnterprises(id, enterprises);
                            studies.freeze(id);
                            return id;
                        });
        assertThat(CurrentTenant.call(keeper, () -> studies.evaluate(study)))
                .isInstanceOf(Studies.Evaluated.Started.class);
        assertThat(CurrentTenant.call(keeper, () -> studies.evaluate(study)))
                .isEqualTo(new Studies.Evaluated.Refused(Studies.Refusal.RUNNING));
        assertThat(state(keeper, study)).isEqualTo(RunStore.State.WAITING);
        untilDone(keeper, study);
        assertThat(state(keeper, study)).isEqualTo(RunStore.State.DONE);
        var results = CurrentTenant.call(keeper, () -> frozen.results(study));
        assertThat(results).hasSize(1);
        var first = StudyJson.result(results.getFirst().content()).findings().getFirst();
        assertThat(first.words().nl()).contains("51");
    }

    private Tenant sharesWith(Tenant reader) {
        var owner = tenants.organisation(Role.COORDINATOR, "Een van velen");
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        CurrentTenant.run(
                owner,
                () ->
                        sharing.agree(
                                reader.organisation().id(),
                                List.of("OUT-05"),
                                today,
                                Optional.empty()));
        return owner;
    }

    private void untilDone(Tenant keeper, Study.Id study) throws InterruptedException {
        var scheduler =
                Scheduler.create(database, background)
                        .threads(1)
                        .pollingInterval(Duration.ofMillis(100))
                        .build();
        scheduler.start();
        try {
            var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (state(keeper, study) != RunStore.State.DONE && System.nanoTime() < until) {
                Thread.sleep(200);
            }
        } finally {
            scheduler.stop();
        }
    }

    private RunStore.State state(Tenant keeper, Study.Id study) {
        return CurrentTenant.call(keeper, () -> runs.latest(study)).orElseThrow().state();
    }

    private static NewStudy withDraws(int draws) {
        var usual = StudySettings.DEFAULT;
        return new NewStudy(
                new Words("Grote studie", "Large study"),
                new Words("Werkt het?", "Does it work?"),
                2023,
                2025,
                "SPIL-1",
                Map.of(),
                new StudySettings(
                        usual.method(), usual.level(), usual.smallestGroup(), usual.seed(), draws));
    }
}
