/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry.internal;

import java.time.Clock;
import java.util.List;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.entry.ExpectSchools;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.ExpectedSchools.Expected;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ExpectSchoolsService implements ExpectSchools {

    private static final Refusal GONE =
            Refusal.of("school.gone", "This school is not in the register any more. Search for it again");
    private static final Refusal THERE = Refusal.of("school.expected", "This school is on your list already");
    private static final Refusal NOT_THERE = Refusal.of("school.not-expected", "This school is not on your list");

    private final Transactions transactions;
    private final Rights rights;
    private final Expectations expectations;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public ExpectSchoolsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference Expectations expectations,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.expectations = expectations;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public boolean asked(Caller caller) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return bodies.find(caller.body())
                .filter(body -> !body.entryRule().open())
                .isPresent();
    }

    @Override
    public Slice<Expected> list(Caller caller, Wanted wanted) {
        rights.require(caller, Right.AUTHORISE_SCHOOL);
        return transactions.in(caller.scope(), () -> expectations.expected().list(wanted));
    }

    @Override
    public List<Refusal> add(Caller caller, SchoolId school) {
        rights.require(caller, Right.AUTHORISE_SCHOOL);
        return transactions.in(caller.scope(), () -> {
            if (expectations.school(school).isEmpty()) {
                return List.of(GONE);
            }
            if (!expectations.expected().add(school, caller.person(), clock.instant())) {
                return List.of(THERE);
            }
            tell(school, "school.expected", "The school was put on the list of those that may register");
            return List.of();
        });
    }

    @Override
    public List<Refusal> remove(Caller caller, SchoolId school) {
        rights.require(caller, Right.AUTHORISE_SCHOOL);
        return transactions.in(caller.scope(), () -> {
            if (!expectations.expected().remove(school)) {
                return List.of(NOT_THERE);
            }
            tell(school, "school.not-expected", "The school was taken off the list of those that may register");
            return List.of();
        });
    }

    private void tell(SchoolId school, String kind, String sentence) {
        expectations.tell(Happening.to("school", school.value(), kind, sentence));
    }
}
