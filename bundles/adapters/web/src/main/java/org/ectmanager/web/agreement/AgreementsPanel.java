/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.agreement;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.agreement.AcceptAgreements;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.registration.AgreementNotices;
import org.ectmanager.web.school.SchoolPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The agreements of a school on its dashboard, where its appropriate body has any. */
@Component
public final class AgreementsPanel implements SchoolPanel {

    private final AcceptAgreements agreements;
    private final AgreementNotices notices;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public AgreementsPanel(
            @Reference AcceptAgreements agreements,
            @Reference AgreementNotices notices,
            @Reference Rights rights,
            @Reference Clock clock) {
        this.agreements = agreements;
        this.notices = notices;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, SchoolId school) {
        if (!rights.allows(caller, Right.SEE_SCHOOL, school)) {
            return Optional.empty();
        }
        var standing = agreements.at(caller, school);
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var root = "/" + caller.body() + "/school/" + school.value() + "/agreements";
        var panel = new Panel(
                AgreementTables.standing(root, standing, clock),
                Optional.of(Link.to(root, "What your school has accepted")));
        return Optional.of(notices.notice(caller, school).map(panel::alerting).orElse(panel));
    }

    @Override
    public int place() {
        return 40;
    }
}
