package nl.wijkspil.evaluation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadWorkTest {

    @Test
    void anyNumberOfThreadsGivesTheSameAnswers() {
        var one = new ThreadWork(1, Progress.NONE).run("x", 1000, i -> i * i);
        var four = new ThreadWork(4, Progress.NONE).run("x", 1000, i -> i * i);
        assertThat(four).isEqualTo(one);
        assertThat(one.results()).isEqualTo(IntStream.range(0, 1000).mapToObj(i -> i * i).toList());
    }

    @Test
    void stoppingKeepsWhatIsFinished() {
        var self = new AtomicReference<ThreadWork>();
        var work = new ThreadWork(1, Progress.NONE);
        self.set(work);
        var batch =
                work.run(
                        "x",
                        1000,
                        i -> {
                            if (i == 99) {
                                self.get().stop();
                            }
                            return i;
                        });
        assertThat(batch.complete()).isFalse();
        assertThat(batch.results()).hasSize(100);
        assertThat(batch.numbers().getLast()).isEqualTo(99);
    }

    @Test
    void aFailingItemFailsTheRun() {
        assertThatThrownBy(() ->
                        new ThreadWork(3, Progress.NONE)
                                .run(
                                        "x",
                                        50,
                                        i -> {
                                            if (i == 20) {
                                                throw new IllegalStateException("item 20");
                                            }
                                            return i;
                                        }))
                .hasMessage("item 20");
    }
}
