/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.util.List;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.BeforeEach;

/** A school that registers teachers with a body that has terms of its own. */
abstract class AtBodyWithTerms extends AtTheRegistrationDesk {

    BodyWithTerms body;

    @BeforeEach
    void with_terms() {
        body = new BodyWithTerms(workshop, cast);
        school = desk.school(body.profile().id());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    final long typed() {
        return desk.typed(school, desk.answers(school));
    }

    final List<Refusal> send(long id) {
        return desk.register.send(school.lead(), school.id(), desk.draft(school, id), "");
    }

    final List<Refusal> sign(long id, Confirmed confirmed) {
        return desk.sign.sign(school.head(), school.id(), desk.draft(school, id), RegistrationDesk.PASSWORD, confirmed);
    }

    final List<Refusal> sign(long id) {
        return sign(id, Confirmed.EVERYTHING);
    }
}
