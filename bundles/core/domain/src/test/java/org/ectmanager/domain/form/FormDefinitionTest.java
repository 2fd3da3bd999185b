/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.form.Question.Answer;
import org.junit.jupiter.api.Test;

/** An interim assessment in words of a body's own, with when the teacher leaves and where they go (2.62). */
class FormDefinitionTest {

    private static final EvidenceRule EVIDENCE = new EvidenceRule(1, "Attach a recent lesson observation.");
    private static final FormDefinition OWN = new FormDefinition(
            "interim-assessment",
            "kestrel-2026-1",
            "Interim assessment",
            List.of(section("progress")),
            section("comments"),
            List.of(Signatory.ECT, Signatory.TUTOR, Signatory.HEAD),
            Optional.empty());

    @Test
    void a_form_does_not_ask_where_a_teacher_goes_unless_it_says_so() {
        assertThat(OWN.asksLeaving()).isFalse();
    }

    @Test
    void one_that_asks_where_next_does() {
        assertThat(OWN.askingWhereNext().asksLeaving()).isTrue();
    }

    @Test
    void it_is_the_same_form_otherwise() {
        assertThat(OWN.askingWhereNext())
                .usingRecursiveComparison()
                .ignoringFields("asksLeaving")
                .isEqualTo(OWN);
    }

    @Test
    void it_goes_on_asking_when_it_is_changed() {
        var asking = OWN.askingWhereNext();

        assertThat(asking.inVersion("kestrel-2026-2").asksLeaving()).isTrue();
        assertThat(asking.asking(section("wellbeing")).asksLeaving()).isTrue();
        assertThat(asking.requiring(EVIDENCE).asksLeaving()).isTrue();
    }

    private static Section section(String id) {
        return new Section(id, id, "", List.of(new Question(id, id, "", new Answer.Text(0, 100), false)));
    }
}
