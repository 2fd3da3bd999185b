/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.util.Optional;
import org.ectmanager.application.agreement.AcceptAgreements;
import org.ectmanager.application.agreement.AcceptAgreements.SchoolAgreement;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a school what it has to accept before it goes on, and who can. */
@Component(service = AgreementNotices.class)
public final class AgreementNotices {

    private final AcceptAgreements agreements;

    @Activate
    public AgreementNotices(@Reference AcceptAgreements agreements) {
        this.agreements = agreements;
    }

    /** For the top of a page of the school; nothing once everything is accepted. */
    public Optional<Notice> notice(Caller caller, SchoolId school) {
        var root = "/" + caller.body() + "/school/" + school.value() + "/agreements";
        return agreements.at(caller, school).stream()
                .filter(SchoolAgreement::awaited)
                .findFirst()
                .map(standing -> notice(standing, root));
    }

    private static Notice notice(SchoolAgreement standing, String root) {
        var agreement = standing.agreement();
        return Notice.alert(
                "Your school has not accepted “" + agreement.title() + "”",
                "It is accepted " + agreement.when().words() + ". Until then that waits."
                        + (standing.mayAccept() ? "" : " " + who(standing) + " can accept it."),
                Link.to(root + "/" + agreement.id(), standing.mayAccept() ? "Read and accept it" : "Read it"));
    }

    private static String who(SchoolAgreement standing) {
        return standing.agreement().acceptedBy().contains(Position.INDUCTION_LEAD)
                ? "Your head teacher or an induction lead"
                : "Your head teacher";
    }
}
