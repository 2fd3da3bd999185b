/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import org.ectmanager.application.agreement.AcceptAgreements;
import org.ectmanager.application.agreement.AgreementGuard;
import org.ectmanager.application.agreement.SeeAcceptances;
import org.ectmanager.application.agreement.internal.AcceptAgreementsService;
import org.ectmanager.application.agreement.internal.SeeAcceptancesService;
import org.ectmanager.application.entry.ExpectSchools;
import org.ectmanager.application.entry.internal.ExpectSchoolsService;
import org.ectmanager.application.entry.internal.Expectations;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.agreement.JdbcAcceptances;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.persistence.entry.JdbcExpectedSchools;
import org.ectmanager.spi.body.Agreement;

/** The use cases of the terms on which schools get in with an appropriate body. */
public final class EntryDesk {

    public final AcceptAgreements accept;
    public final SeeAcceptances see;
    public final AgreementGuard guard;
    public final ExpectSchools expect;
    final Expectations expectations;
    private final Workshop workshop;

    EntryDesk(Workshop workshop, Rights rights) {
        this.workshop = workshop;
        var transactions = workshop.transactions;
        var acceptances = new JdbcAcceptances(transactions);
        guard = new AgreementGuard(
                workshop.bodies, acceptances, new JdbcAuditTrail(transactions), workshop.ids, workshop.clock);
        accept = new AcceptAgreementsService(transactions, rights, guard, acceptances);
        expectations = new Expectations(
                new JdbcExpectedSchools(transactions), workshop.schools, new JdbcAuditTrail(transactions));
        expect = new ExpectSchoolsService(transactions, rights, expectations, workshop.bodies, workshop.clock);
        see = new SeeAcceptancesService(transactions, rights, guard, acceptances);
    }

    /** As if the body had asked for it: its head teacher accepts an agreement for the school. */
    public void keep(Caller head, SchoolId school, Agreement agreement) {
        workshop.transactions.run(head.scope(), () -> guard.keep(head, school, agreement));
    }
}
