/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.explanation.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R24 A post taken up while induction runs")
class R24SecondPostTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void it_is_asked_what_the_post_of_the_start_is_asked() {
        var application = good();

        assertThat(codes(StartOpinion.on(PostToServe.of(application))))
                .isNotEmpty()
                .isSubsetOf(codes(StartOpinion.on(application, List.of())));
    }

    @Test
    void nothing_is_asked_of_the_teacher_again() {
        var application = good();

        assertThat(codes(StartOpinion.on(PostToServe.of(application))))
                .containsExactly(
                        "body.sector",
                        "body.not-employer",
                        "post.setting",
                        "post.in-england",
                        "post.no-special-measures",
                        "post.pattern");
    }

    @Test
    void special_measures_are_those_of_its_own_first_day() {
        var post = Applications.good().with(measures(DAY)).post();
        var body = Applications.good().body();

        assertThat(StartOpinion.on(new PostToServe(DAY.minusDays(1), post, body, Set.of(), List.of()))
                        .obstacles())
                .isEmpty();
        assertThat(StartOpinion.on(new PostToServe(DAY, post, body, Set.of(), List.of()))
                        .obstacles())
                .extracting(Finding::code)
                .containsExactly("post.special-measures");
    }

    @Test
    void whoever_served_there_earlier_in_this_induction_may_come_back() {
        var post = Applications.good().with(measures(DAY)).post();
        var body = Applications.good().body();

        assertThat(StartOpinion.on(new PostToServe(DAY, post, body, Set.of(post.school()), List.of()))
                        .warnings())
                .extracting(Finding::code)
                .containsExactly("post.special-measures-continuing");
    }

    private static ApplicationToStart good() {
        var good = Applications.good();
        return new ApplicationToStart(
                good.claimed(), good.teacher(), good.prior(), good.dates(), good.post(), good.body(), good.support());
    }

    private static StartPost.Standing measures(LocalDate from) {
        return new StartPost.Standing(from, false, "", LocalDate.MIN);
    }

    private static List<String> codes(StartOpinion opinion) {
        return opinion.findings().stream().map(Finding::code).toList();
    }
}
