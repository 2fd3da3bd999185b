/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.SchoolAdditions;
import org.ectmanager.application.port.SchoolAdditions.Addition;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.school.AddSchool;
import org.ectmanager.application.school.CorrectSchool.Nature;
import org.ectmanager.application.school.SchoolKinds;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class AddSchoolService implements AddSchool {

    private static final Prose REASON = new Prose("reason", "reason.none", "The reason", 1000);
    private static final Refusal KNOWN =
            new Refusal("name", "school.known", "This school is here already, so it is not added again");

    private final Transactions transactions;
    private final Rights rights;
    private final SchoolAdditions additions;
    private final SchoolChecks checks;
    private final AuditTrail audit;

    @Activate
    public AddSchoolService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference SchoolAdditions additions,
            @Reference SchoolChecks checks,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.rights = rights;
        this.additions = additions;
        this.checks = checks;
        this.audit = audit;
    }

    @Override
    public Result<SchoolId> add(Caller caller, NewSchool school) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        var text = SchoolReading.tidy(school.text());
        var refusals = refusals(school, text);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        var kind = SchoolKinds.of(school.kind()).orElseThrow();
        try {
            return transactions.in(
                    caller.scope(),
                    () -> store(
                            new Addition(text, kind, school.urn(), SchoolReading.inspected(nature(school))), school));
        } catch (StaleRecord atTheSameMoment) {
            return Result.refused(KNOWN);
        }
    }

    private Result<SchoolId> store(Addition addition, NewSchool typed) {
        checks.hold(addition.text());
        if (additions.known(addition.urn(), addition.text()).isPresent()) {
            return Result.refused(KNOWN);
        }
        var doubles = checks.ofAdded(addition.text());
        if (!doubles.isEmpty()) {
            return Result.refused(doubles);
        }
        var id = additions.add(addition);
        audit.record(
                Happening.to("school", id.value(), "school.added", "A school was added that the register does not have")
                        .because(typed.reason().strip()));
        return Result.done(id);
    }

    @Override
    public Optional<School> known(Caller caller, NewSchool school) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> additions.known(school.urn(), SchoolReading.tidy(school.text())));
    }

    @Override
    public Slice<School> list(Caller caller, Turn turn) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> additions.list(turn));
    }

    @Override
    public Optional<AddedSchool> find(Caller caller, SchoolId school) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> additions.find(school));
    }

    private List<Refusal> refusals(NewSchool school, SchoolText text) {
        var refusals = new ArrayList<>(checks.nature(nature(school)));
        refusals.addAll(SchoolReading.refusals(text, school.kind()));
        if (!school.urn().matches("([0-9]{5,7})?")) {
            refusals.add(new Refusal(
                    "urn", "urn.wrong", "A URN has 5 to 7 digits. Leave it empty when the school has none yet"));
        }
        refusals.addAll(REASON.wrong(school.reason(), "Enter why the school is not in the register yet"));
        return refusals;
    }

    private static Nature nature(NewSchool school) {
        return new Nature(school.kind(), school.inspected());
    }
}
