/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.registration.AuthoriseRegistration.Counted;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.ConfirmedPost;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.RegistrationContent;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.ectmanager.domain.eligibility.SuitablePost.Point;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** R15 and R8: what head teacher and appropriate body confirm when they sign and authorise, kept with what was said. */
class ConfirmedPostTest extends AtTheRegistrationDesk {

    @Test
    void a_head_teacher_signs_nothing_before_every_point_and_the_start_are_confirmed() {
        var id = sent(desk.answers(school));
        var others = EnumSet.copyOf(SuitablePost.declared());
        others.remove(Point.MENTOR);

        assertThat(signed(id, new Confirmed(true, false, true, others)))
                .extracting(Refusal::field)
                .containsExactly("suitable", "startAgreed");
        assertThat(signed(id, new Confirmed(true, true, true, others)))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.sentence()).endsWith("Not ticked: " + Point.MENTOR.words()));
        assertThat(found(id).firstSentOn()).isEmpty();
    }

    @Test
    void what_the_head_teacher_confirmed_is_kept_and_signed() {
        var id = desk.signed(school, desk.answers(school));

        var registration = found(id);
        assertThat(ConfirmedPost.confirmed(registration.answers(), ConfirmedPost.BY_HEAD))
                .contains(SuitablePost.declared());
        assertThat(ConfirmedPost.agreed(registration.answers())).hasToString("Optional[2026-09-01]");
        var other = new HashMap<>(registration.answers());
        other.put(ConfirmedPost.BY_HEAD, "MENTOR");
        workshop.transactions.run(officer.scope(), () -> assertThat(desk.signatures.standing(Subject.REGISTRATION, id))
                .singleElement()
                .satisfies(signature -> {
                    assertThat(signature.covers(content(registration))).isTrue();
                    assertThat(signature.covers(content(registration.typed(other))))
                            .isFalse();
                }));
    }

    @Test
    void the_appropriate_body_confirms_every_point_too() {
        var id = desk.signed(school, desk.answers(school));

        assertThat(desk.authorise.authorise(officer, desk.draft(school, id), terms(Set.of(Point.MENTOR))))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("suitable");
                    assertThat(refusal.code()).isEqualTo("post.suitable-by-body-missing");
                });
        assertThat(desk.authorise.authorise(officer, desk.draft(school, id), terms(SuitablePost.everything())))
                .isEmpty();
        assertThat(ConfirmedPost.confirmed(found(id).answers(), ConfirmedPost.BY_BODY))
                .contains(SuitablePost.everything());
        assertThat(findings(id)).contains("post.suitable-by-head", "post.suitable-by-body", "start.agreed");
    }

    @Test
    void a_start_that_the_school_moves_later_is_agreed_anew() {
        var id = desk.signed(school, desk.answers(school));
        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), "Why so early?"));
        var answers = desk.answers(school);
        RegistrationDesk.date(answers, "start", "7", "9", "2026");
        desk.register.keep(school.lead(), school.id(), desk.draft(school, id), Step.POST, answers);

        assertThat(findingsOfSchool(id)).contains("start.not-agreed");
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), "Moved"));
        RegistrationDesk.require(signed(id, Confirmed.EVERYTHING));
        assertThat(findings(id)).contains("start.agreed");
    }

    @Test
    void what_was_signed_before_the_points_were_asked_stays_as_declared() {
        var id = desk.signed(school, desk.answers(school));
        workshop.transactions.run(officer.scope(), () -> workshop.transactions
                .sql()
                .change(
                        "update registration set answers = answers - 'suitableByHead' - 'startAgreed'"
                                + " where id = ?",
                        id));

        assertThat(findings(id)).contains("post.suitable-by-head").noneMatch(code -> code.startsWith("start.agreed"));
        assertThat(desk.authorise.authorise(officer, desk.draft(school, id), terms(SuitablePost.everything())))
                .isEmpty();
    }

    private List<Refusal> signed(long id, Confirmed confirmed) {
        return desk.sign.sign(school.head(), school.id(), desk.draft(school, id), RegistrationDesk.PASSWORD, confirmed);
    }

    private long sent(Map<String, String> answers) {
        var id = desk.typed(school, answers);
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        return id;
    }

    private Registration found(long id) {
        return desk.register.find(school.lead(), school.id(), id).orElseThrow();
    }

    private RegistrationContent content(Registration registration) {
        return new RegistrationContent(school.body(), registration);
    }

    private List<String> findingsOfSchool(long id) {
        var found = desk.register.find(school.lead(), school.id(), id).orElseThrow();
        return desk.register
                .review(school.lead(), found)
                .fold(
                        reviewed ->
                                reviewed.findings().stream().map(Finding::code).toList(),
                        refusals -> List.of());
    }

    private List<String> findings(long id) {
        return desk.authorise.look(officer, id).orElseThrow().findings().stream()
                .map(Finding::code)
                .toList();
    }

    private Terms terms(Set<Point> suitable) {
        return new Terms(Optional.of(officer.person()), Optional.empty(), "", true, Counted.NOTHING, suitable);
    }
}
