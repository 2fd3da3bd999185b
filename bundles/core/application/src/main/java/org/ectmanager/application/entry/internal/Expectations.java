/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry.internal;

import java.util.Optional;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.ExpectedSchools;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which schools an appropriate body expects: those on its list, and those that it added to the register. */
@Component(service = Expectations.class)
public final class Expectations {

    private final ExpectedSchools expected;
    private final Schools schools;
    private final AuditTrail audit;

    @Activate
    public Expectations(@Reference ExpectedSchools expected, @Reference Schools schools, @Reference AuditTrail audit) {
        this.expected = expected;
        this.schools = schools;
        this.audit = audit;
    }

    ExpectedSchools expected() {
        return expected;
    }

    Schools schools() {
        return schools;
    }

    Optional<School> school(SchoolId id) {
        return schools.find(id);
    }

    boolean isExpected(BodyId body, School school) {
        return school.origin().added().filter(added -> added.by().equals(body)).isPresent()
                || expected.contains(school.id());
    }

    void tell(Happening happening) {
        audit.record(happening);
    }
}
