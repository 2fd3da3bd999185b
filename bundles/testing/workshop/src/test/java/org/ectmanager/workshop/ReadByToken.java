/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.program.ListDecisions;
import org.ectmanager.application.program.ListEcts;
import org.ectmanager.application.program.ListPeople;
import org.ectmanager.application.program.ListPlans;
import org.ectmanager.application.program.ListReports;
import org.ectmanager.application.program.ListSchools;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;

/** An induction under way, and a token that reads everything of its appropriate body. */
abstract class ReadByToken {

    static final Turn FIRST = new Turn(1, 50);
    static final ListSchools.Filter ALL_SCHOOLS =
            new ListSchools.Filter(Optional.empty(), Optional.empty(), Optional.empty());
    static final ListPeople.Filter ALL_PEOPLE =
            new ListPeople.Filter(Optional.empty(), Optional.empty(), Optional.empty());
    static final ListEcts.Filter ALL_ECTS = new ListEcts.Filter(Optional.empty(), Optional.empty(), Optional.empty());
    static final ListPlans.Filter ALL_PLANS =
            new ListPlans.Filter(Optional.empty(), Optional.empty(), Optional.empty());
    static final ListReports.Filter ALL_REPORTS = new ListReports.Filter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    static final ListDecisions.Filter ALL_DECISIONS =
            new ListDecisions.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    final Workshop workshop = new Workshop();
    final Cast cast = new Cast(workshop);
    final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    final ReportDesk reports = new ReportDesk(workshop, cast, registration);
    final ServiceDesk desk = new ServiceDesk(workshop, cast, registration);
    Started started;
    BodyId body;
    Client everything;

    @BeforeEach
    void an_induction_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        body = cast.body();
        started = reports.started(registration.school(body));
        everything = desk.client(body, Grant.SCHOOLS_READ, Grant.values());
    }

    final Report first() {
        return reports.reports(started).get(0);
    }
}
