/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.ectmanager.application.access.ManageTokens;
import org.ectmanager.application.access.ManageTokens.Wanted;
import org.ectmanager.application.access.RecogniseClient;
import org.ectmanager.application.access.internal.ManageTokensService;
import org.ectmanager.application.access.internal.RecogniseClientService;
import org.ectmanager.application.access.internal.TokenRecords;
import org.ectmanager.application.decision.internal.BesideDecision;
import org.ectmanager.application.decision.internal.CaseFile;
import org.ectmanager.application.decision.internal.DecisionRecords;
import org.ectmanager.application.decision.internal.ListDecisionsService;
import org.ectmanager.application.induction.internal.Beside;
import org.ectmanager.application.induction.internal.ListEctsService;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.program.ListDecisions;
import org.ectmanager.application.program.ListEcts;
import org.ectmanager.application.program.ListPeople;
import org.ectmanager.application.program.ListPlans;
import org.ectmanager.application.program.ListReports;
import org.ectmanager.application.program.ListSchools;
import org.ectmanager.application.program.counter.Counter;
import org.ectmanager.application.program.internal.ListPeopleService;
import org.ectmanager.application.program.internal.ListSchoolsService;
import org.ectmanager.application.report.OperatePlans;
import org.ectmanager.application.report.internal.ListPlansService;
import org.ectmanager.application.report.internal.ListReportsService;
import org.ectmanager.application.report.internal.OperatePlansService;
import org.ectmanager.application.report.internal.ReportRecords;
import org.ectmanager.application.staff.BodyStaff;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.access.JdbcTokens;
import org.ectmanager.persistence.appeal.JdbcAppeals;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.persistence.people.JpaMentors;
import org.ectmanager.persistence.program.JdbcListings;
import org.ectmanager.persistence.report.JdbcEvidence;

/** The use cases behind the web services: tokens, and what programs read with them. */
public final class ServiceDesk {

    public final ManageTokens tokens;
    public final RecogniseClient recognise;
    public final ListSchools schools;
    public final ListPeople people;
    public final ListEcts ects;
    public final ListPlans plans;
    public final ListReports reports;
    public final ListDecisions decisions;
    public final OperatePlans operate;

    private final Workshop workshop;
    private final Cast cast;

    public ServiceDesk(Workshop workshop, Cast cast, RegistrationDesk registration) {
        this(workshop, cast, registration, new PositionRights());
    }

    /** With other rights, to see the other wall stand alone. */
    public ServiceDesk(Workshop workshop, Cast cast, RegistrationDesk registration, Rights rights) {
        this.workshop = workshop;
        this.cast = cast;
        var transactions = workshop.transactions;
        var audit = new JdbcAuditTrail(transactions);
        var kept = new JdbcTokens(transactions);
        var listings = new JdbcListings(transactions);
        var counter = new Counter(transactions, rights, audit);
        var records = new ReportRecords(
                registration.reports,
                registration.inductions,
                registration.signatures,
                new JdbcEvidence(transactions, workshop.ids),
                registration.happenings);
        tokens = new ManageTokensService(
                transactions, rights, new TokenRecords(kept, audit, workshop.secrets, workshop.ids), workshop.clock);
        recognise = new RecogniseClientService(transactions, kept, workshop.secrets, workshop.clock);
        schools = new ListSchoolsService(counter, listings);
        people = new ListPeopleService(counter, listings);
        ects = new ListEctsService(
                counter,
                listings,
                registration.inductions,
                registration.reductions,
                new Beside(workshop.people, new JpaMentors(transactions)));
        plans = new ListPlansService(counter, listings, records);
        reports = new ListReportsService(counter, listings, records);
        decisions = new ListDecisionsService(
                counter,
                listings,
                new DecisionRecords(
                        registration.decisions,
                        registration.inductions,
                        registration.followed,
                        registration.happenings,
                        new BodyStaff(workshop.people)),
                new JdbcAppeals(workshop.transactions),
                new CaseFile(
                        registration.inductions,
                        registration.planning,
                        registration.clocks,
                        new BesideDecision(
                                registration.planned, new JdbcAppeals(workshop.transactions), workshop.clock),
                        workshop.clock));
        operate = new OperatePlansService(transactions, records, listings, workshop.clock);
    }

    /** The secret of a token that a lead of the body has just made. */
    public String secret(BodyId body, Grant first, Grant... more) {
        return secret(cast.staff(body, Position.AB_LEAD), EnumSet.of(first, more));
    }

    public String secret(Caller lead, Set<Grant> grants) {
        var inAMonth = LocalDate.now(workshop.clock).plusMonths(1);
        return tokens.make(lead, new Wanted("A program of the tests", grants, inAMonth))
                .fold(secret -> secret, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }

    /** A program with a token of the body that may read this. */
    public Client client(BodyId body, Grant first, Grant... more) {
        return recognise.recognise(secret(body, first, more)).orElseThrow();
    }
}
