/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.NotFoundException;
import org.ectmanager.application.appeal.AppealForm;
import org.ectmanager.application.appeal.AppealForm.What;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealOutcome;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.CopyReceived;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.AppealStep.Made;
import org.ectmanager.domain.decision.AppealStep.NotWanted;
import org.ectmanager.domain.decision.AppealStep.Replied;
import org.ectmanager.domain.decision.AppealStep.ReplyWithdrawn;
import org.ectmanager.domain.decision.AppealStep.Withdrawn;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.web.component.Choices.Option;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.registration.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AppealPlaceTest {

    private static final LocalDate DAY = LocalDate.of(2028, 9, 1);
    private static final AgreedExtension PERIOD = new AgreedExtension(Terms.of("1.5"));

    static Stream<AppealStep> steps() {
        return Stream.of(
                new NotWanted(DAY),
                new Made(DAY, ""),
                new Made(DAY, "In hospital"),
                new CopyReceived(DAY),
                new Replied(DAY, true),
                new Replied(DAY, false),
                new ReplyWithdrawn(DAY),
                new HearingSet(DAY, DAY.plusDays(40)),
                new Withdrawn(DAY),
                new Decided(DAY, AppealOutcome.ALLOWED, Optional.empty()),
                new Decided(DAY, AppealOutcome.EXTENDED, Optional.of(PERIOD)),
                new Decided(DAY, AppealOutcome.OTHER_PERIOD, Optional.of(PERIOD)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_form_that_is_filled_with_a_step_is_understood_as_that_step(AppealStep step) {
        var typed = Drafts.typed(AppealPlace.filled(step), AppealForm.FIELDS);
        assertThat(new AppealForm(RuleSets.latest())
                        .understood(typed)
                        .<AppealStep>fold(found -> found, refusals -> null))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_kind_has_a_word_in_addresses(Kind kind) {
        assertThat(AppealPlace.kind(AppealPlace.word(kind))).isEqualTo(kind);
        assertThat(AppealPlace.word(kind)).matches("[a-z-]+");
    }

    @Test
    void another_word_is_not_found() {
        assertThatThrownBy(() -> AppealPlace.kind("add")).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void everything_that_can_happen_has_a_label(What what) {
        assertThat(AppealPlace.choices(Form.empty(), List.of(what), Map.of()).options())
                .extracting(Option::label)
                .doesNotContainNull();
    }

    @Test
    void only_outcomes_that_there_are_are_offered() {
        var fail = new AppealCase(new Decision.Fail(), DAY, List.of(new Made(DAY, "")));
        var extend = new AppealCase(new Decision.Extend(PERIOD), DAY, List.of(new Made(DAY, "")));

        assertThat(AppealPlace.offered(fail, List.of(Kind.OUTCOME)))
                .containsExactly(What.ALLOWED, What.DISMISSED, What.EXTENDED);
        assertThat(AppealPlace.offered(extend, List.of(Kind.OUTCOME)))
                .containsExactly(What.ALLOWED, What.DISMISSED, What.OTHER_PERIOD);
        assertThat(AppealPlace.offered(fail, List.of(Kind.REPLY))).containsExactly(What.DEFENDED, What.NOT_DEFENDED);
    }
}
