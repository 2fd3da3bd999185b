/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Block.Action;
import org.junit.jupiter.api.Test;

/** What is typed of a teacher's registration is read on its page; the mail about it leads there. */
class ReasonsStayOnPagesTest extends AtTheRegistrationDesk {

    private static final String TYPED = "Her name is spelled otherwise on the passport";

    @Test
    void what_the_head_wants_changed() {
        var id = desk.typed(school, desk.answers(school));
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        RegistrationDesk.require(desk.sign.sendBack(school.head(), school.id(), desk.draft(school, id), TYPED));

        leadsToThePage("Your head teacher sent a registration back", id);
        assertThat(desk.register
                        .find(school.lead(), school.id(), id)
                        .orElseThrow()
                        .reason())
                .isEqualTo(TYPED);
    }

    @Test
    void what_the_body_asks() {
        var id = desk.signed(school, desk.answers(school));
        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), TYPED));

        leadsToThePage("A question about a registration", id);
        assertThat(desk.register
                        .find(school.lead(), school.id(), id)
                        .orElseThrow()
                        .question())
                .isEqualTo(TYPED);
    }

    @Test
    void why_it_was_refused() {
        var id = desk.signed(school, desk.answers(school));
        RegistrationDesk.require(desk.authorise.refuse(officer, desk.draft(school, id), TYPED));

        leadsToThePage("A registration was refused", id);
        assertThat(desk.register
                        .find(school.lead(), school.id(), id)
                        .orElseThrow()
                        .reason())
                .isEqualTo(TYPED);
    }

    private void leadsToThePage(String subject, long id) {
        workshop.tell.run();

        assertThat(workshop.post)
                .filteredOn(letter -> letter.subject().equals(subject))
                .isNotEmpty()
                .allSatisfy(letter -> {
                    assertThat(letter.toString()).doesNotContain(TYPED);
                    assertThat(action(letter).address())
                            .endsWith("/school/" + school.id().value() + "/registrations/" + id);
                });
    }

    private static Action action(Letter letter) {
        return letter.text().stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
