/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.ectmanager.oracle.History.Kind;
import org.junit.jupiter.api.Test;

/** The domain says of very many inductions exactly what the oracle says. */
class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("histories", 20_000);
    private static final int SAMPLE = 500;
    private static final int EARLY = 4;
    private static final long FIRST_SEED = 20_260_901L;

    private final Oracle oracle = new Oracle();

    @Test
    void the_domain_and_the_oracle_agree_on_every_history() {
        LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES)
                .parallel()
                .filter(seed -> differs(RandomHistory.of(seed)))
                .findFirst()
                .ifPresent(seed -> tell("Seed " + seed, RandomHistory.of(seed)));
    }

    /** R59. */
    @Test
    void the_domain_and_the_oracle_agree_on_everybody_who_began_before_september_2021() {
        LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES / EARLY)
                .parallel()
                .mapToObj(RandomHistory::early)
                .filter(this::differs)
                .findFirst()
                .ifPresent(history -> tell("An early starter", history));
    }

    /** R59. */
    @Test
    void of_those_who_began_before_september_2021_many_need_three_terms_and_many_six() {
        var required = LongStream.range(0, SAMPLE)
                .mapToObj(RandomHistory::early)
                .filter(history -> history.reductions().isEmpty())
                .filter(history -> history.extensions().isEmpty())
                .filter(history -> history.welsh().signum() == 0)
                .map(oracle::answer)
                .map(Answer::required)
                .toList();

        assertThat(share(required, Ratio.of(3, 1)::equals)).isBetween(0.5, 0.85);
        assertThat(share(required, Ratio.of(6, 1)::equals)).isBetween(0.15, 0.5);
    }

    /** R28: left out of the count when it begins before September 2021. */
    @Test
    void of_those_some_were_away_because_of_coronavirus_before_and_after() {
        var away = LongStream.range(0, SAMPLE)
                .mapToObj(RandomHistory::early)
                .flatMap(history -> history.absences().stream())
                .filter(absence -> absence.kind() == Kind.CORONAVIRUS)
                .toList();

        assertThat(away).anyMatch(absence -> absence.from().isBefore(LocalDate.of(2021, 9, 1)));
        assertThat(away).anyMatch(absence -> !absence.from().isBefore(LocalDate.of(2021, 9, 1)));
    }

    @Test
    void the_histories_are_of_every_sort() {
        var histories = LongStream.range(0, SAMPLE).mapToObj(RandomHistory::of).toList();

        assertThat(share(histories, history -> history.years().six())).isBetween(0.2, 0.5);
        assertThat(share(histories, history -> history.posts().size() > 1)).isGreaterThan(0.4);
        assertThat(share(histories, history -> !history.leavesOn().equals(History.NEVER)))
                .isGreaterThan(0.05);
        assertThat(share(histories, history -> history.absences().stream()
                        .anyMatch(away -> away.kind() == Kind.MATERNITY)))
                .isGreaterThan(0.1);
        assertThat(share(histories, history -> history.asOf().isLeapYear())).isGreaterThan(0.15);
    }

    @Test
    void the_inductions_go_in_every_way() {
        var answers = LongStream.range(0, SAMPLE)
                .mapToObj(RandomHistory::of)
                .map(oracle::answer)
                .toList();

        assertThat(share(answers, answer -> !answer.completesOn().equals("never")))
                .isBetween(0.5, 0.9);
        assertThat(share(answers, answer -> has(answer, "interim-assessment"))).isGreaterThan(0.2);
        assertThat(share(answers, answer -> has(answer, "formal-assessment"))).isGreaterThan(0.5);
        assertThat(share(answers, answer -> answer.parts().stream().anyMatch(part -> part.extendedByHalves() > 0)))
                .isGreaterThan(0.2);
        assertThat(share(answers, answer -> answer.warnings().contains("R22"))).isGreaterThan(0.1);
    }

    private static boolean has(Answer answer, String kind) {
        return answer.points().stream().anyMatch(point -> point.kind().equals(kind));
    }

    private static <T> double share(List<T> all, Predicate<T> sort) {
        return all.stream().filter(sort).count() / (double) all.size();
    }

    private boolean differs(History history) {
        return Difference.of(oracle, history).isPresent();
    }

    private void tell(String which, History history) {
        var smallest = Shrinker.shrink(history, this::differs);
        fail("%s, made as small as it still differs:%n%s%n%s"
                .formatted(
                        which,
                        Difference.told(smallest),
                        Difference.of(oracle, smallest).orElseThrow()));
    }
}
