/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.agreement.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.agreement.AcceptAgreements;
import org.ectmanager.application.agreement.Acceptance;
import org.ectmanager.application.agreement.AgreementGuard;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Acceptances;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.Agreement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class AcceptAgreementsService implements AcceptAgreements {

    private static final int MOST_LISTED = 200;
    private static final Refusal UNTICKED = new Refusal(
            "accepted", "agreement.not-ticked", "Tick the box to say that your school accepts this agreement");
    private static final Refusal CHANGED =
            new Refusal("accepted", "agreement.changed", "The agreement has changed. Please read it again");
    private static final Refusal DONE =
            Refusal.of("agreement.accepted", "Your school has accepted this agreement already");

    private final Transactions transactions;
    private final Rights rights;
    private final AgreementGuard guard;
    private final Acceptances acceptances;

    @Activate
    public AcceptAgreementsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference AgreementGuard guard,
            @Reference Acceptances acceptances) {
        this.transactions = transactions;
        this.rights = rights;
        this.guard = guard;
        this.acceptances = acceptances;
    }

    @Override
    public List<SchoolAgreement> at(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_SCHOOL, school);
        var agreements = guard.agreements(caller.body());
        return agreements.isEmpty()
                ? List.of()
                : transactions.in(caller.scope(), () -> {
                    var accepted = acceptances.standing(school);
                    return agreements.stream()
                            .map(agreement -> standing(caller, school, agreement, accepted))
                            .toList();
                });
    }

    private SchoolAgreement standing(Caller caller, SchoolId school, Agreement agreement, List<Acceptance> accepted) {
        var standing = guard.standing(agreement, accepted);
        return new SchoolAgreement(
                agreement,
                standing,
                standing.isEmpty() && AgreementGuard.BEFORE_SIGNING.contains(agreement.when()),
                guard.mayAccept(caller, school, agreement));
    }

    @Override
    public Optional<SchoolAgreement> find(Caller caller, SchoolId school, String agreement) {
        return at(caller, school).stream()
                .filter(standing -> standing.agreement().id().equals(agreement))
                .findFirst();
    }

    @Override
    public List<Acceptance> accepted(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_SCHOOL, school);
        return transactions.in(caller.scope(), () -> acceptances.of(school, MOST_LISTED));
    }

    @Override
    public Optional<Acceptance> accepted(Caller caller, SchoolId school, long acceptance) {
        rights.require(caller, Right.SEE_SCHOOL, school);
        return transactions
                .in(caller.scope(), () -> acceptances.find(acceptance))
                .filter(found -> found.school().equals(school));
    }

    @Override
    public List<Refusal> accept(Caller caller, SchoolId school, String agreement, String version, boolean ticked) {
        rights.require(caller, Right.SEE_SCHOOL, school);
        return transactions.in(caller.scope(), () -> {
            acceptances.hold(school);
            var standing = find(caller, school, agreement).orElseThrow(() -> new NotAllowed(Right.SIGN_AS_HEAD));
            if (!standing.mayAccept()) {
                throw new NotAllowed(
                        Right.SIGN_AS_HEAD,
                        "Your school\u2019s head teacher accepts its agreements. Ask your head teacher to sign in and to do"
                                + " that on this page.");
            }
            return accept(caller, school, standing, version, ticked);
        });
    }

    private List<Refusal> accept(
            Caller caller, SchoolId school, SchoolAgreement standing, String version, boolean ticked) {
        if (!standing.awaited()) {
            return List.of(DONE);
        }
        if (!standing.agreement().version().equals(version)) {
            return List.of(CHANGED);
        }
        if (!ticked) {
            return List.of(UNTICKED);
        }
        guard.keep(caller, school, standing.agreement());
        return List.of();
    }

    @Override
    public List<Agreement> withRegistration(Caller caller, SchoolId school, long registration) {
        rights.require(caller, Right.SIGN_AS_HEAD, school);
        return transactions.in(caller.scope(), () -> guard.withRegistration(caller.body(), school, registration));
    }
}
