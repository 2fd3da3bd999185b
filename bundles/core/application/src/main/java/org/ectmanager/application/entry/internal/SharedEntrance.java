/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry.internal;

import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.entry.EnterSchool.Standing;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.AllocationRule.Elsewhere;
import org.ectmanager.spi.body.AllocationRule.EnteringSchool;

/** Sends a school on to the body that oversees it, where two share one entrance (P35). */
record SharedEntrance(BodyRegistry bodies) {

    /** Two bodies that send a school to each other send it nowhere: it gets in where it asks. */
    Optional<Standing> elsewhere(BodyId body, School school) {
        var facts = facts(school);
        return overseer(body, facts)
                .filter(other -> !other.body().equals(body))
                .filter(other -> overseer(other.body(), facts)
                        .filter(back -> !back.body().equals(other.body()))
                        .isEmpty())
                .flatMap(other -> bodies.find(other.body())
                        .map(found -> new Standing.OfAnother(
                                school, other.body(), found.profile().name(), other.reason())));
    }

    private Optional<Elsewhere> overseer(BodyId body, EnteringSchool school) {
        return bodies.find(body).flatMap(found -> found.allocation().overseer(school));
    }

    private static EnteringSchool facts(School school) {
        return new EnteringSchool(
                school.urn(),
                school.name(),
                school.typeName(),
                school.phase(),
                school.authority(),
                school.trust(),
                school.postcode());
    }
}
