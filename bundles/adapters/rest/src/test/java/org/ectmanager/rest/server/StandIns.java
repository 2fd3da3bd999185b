/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.access.RecogniseClient;
import org.ectmanager.application.appeal.AppealState;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.Team;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.GrantMissing;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.port.Schools.Added;
import org.ectmanager.application.port.Schools.Origin;
import org.ectmanager.application.program.ListDecisions;
import org.ectmanager.application.program.ListEcts;
import org.ectmanager.application.program.ListPeople;
import org.ectmanager.application.program.ListPlans;
import org.ectmanager.application.program.ListReports;
import org.ectmanager.application.program.ListSchools;
import org.ectmanager.application.program.ListSchools.Contact;
import org.ectmanager.application.program.ListSchools.Exchange;
import org.ectmanager.application.program.ListSchools.Register;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.application.registration.FurtherQuestions.Answered;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.staff.Colleague;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.decision.Recommendation;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.TeacherId;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;

/** Use cases that hold one record of each kind and remember what they were asked. Everybody is made up. */
final class StandIns implements RecogniseClient, BodyRegistry {

    /** Opens everything. */
    static final String FULL = "ectm_full";

    /** Opens schools alone. */
    static final String SCHOOLS = "ectm_schools";

    /** Of an appropriate body that is not there. */
    static final String AWAY = "ectm_away";

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T09:00:00Z"), ZoneId.of("Europe/London"));

    static final SchoolId SCHOOL = new SchoolId(2001);
    static final PersonName NAME = new PersonName("Nova", "Teacher");
    static final Instant AT = Instant.parse("2026-09-01T08:00:00Z");

    final List<Object> asked = new ArrayList<>();
    boolean broken;

    @Override
    public Optional<Client> recognise(String secret) {
        return switch (secret) {
            case FULL -> client("kestrel", EnumSet.allOf(Grant.class));
            case SCHOOLS -> client("kestrel", EnumSet.of(Grant.SCHOOLS_READ));
            case AWAY -> client("departed", EnumSet.allOf(Grant.class));
            default -> Optional.empty();
        };
    }

    private static Optional<Client> client(String body, Set<Grant> grants) {
        return Optional.of(new Client(new BodyId(body), 77, grants));
    }

    @Override
    public List<AppropriateBodyPlugin> all() {
        return List.of(body("heron", "Heron Hub"), body("kestrel", "Kestrel Hub"));
    }

    @Override
    public Optional<AppropriateBodyPlugin> find(BodyId id) {
        return all().stream().filter(body -> body.profile().id().equals(id)).findFirst();
    }

    private static AppropriateBodyPlugin body(String id, String name) {
        return () -> new BodyProfile(
                new BodyId(id),
                name,
                "Schools along the river",
                new Branding(new Colour("#5b2a86"), new Colour("#c2410c"), Optional.empty()),
                new HelpContacts("01632 960 000", "help@" + id + ".example", "Monday to Friday"));
    }

    private <T> Slice<T> slice(Client client, Grant grant, Object filter, Turn turn, T only) {
        seen(client, grant, filter);
        asked.add(turn);
        return new Slice<>(turn.page() == 1 ? List.of(only) : List.of(), 120, turn);
    }

    private void seen(Client client, Grant grant, Object what) {
        if (broken) {
            throw new IllegalStateException("Nova Teacher, born on 11 May 2001, broke it");
        }
        if (!client.grants().contains(grant)) {
            throw new GrantMissing(grant);
        }
        asked.add(what);
    }

    private <T> Optional<T> one(Client client, Grant grant, long id, T only) {
        seen(client, grant, id);
        return id == 2001 ? Optional.of(only) : Optional.empty();
    }

    RunningServices.UseCases useCases() {
        return new RunningServices.UseCases(schools, people, ects, plans, reports, decisions);
    }

    private final ListSchools schools = new ListSchools() {
        @Override
        public Slice<Line> list(Client client, Filter filter, Turn turn) {
            return slice(client, Grant.SCHOOLS_READ, filter, turn, line());
        }

        @Override
        public Optional<Line> find(Client client, SchoolId school) {
            return one(client, Grant.SCHOOLS_READ, school.value(), line());
        }

        private Line line() {
            return new Line(
                    SCHOOL,
                    "123456",
                    "Quarry Bank",
                    "Community school",
                    "Kestrelford",
                    "ZZ1 1AA",
                    SchoolEntry.State.REQUESTED,
                    AT,
                    Optional.empty(),
                    new Register(
                            "873/2001",
                            "Primary",
                            "Kestrelshire",
                            "",
                            "1 Quarry Lane",
                            "Quarry End",
                            "01632 960 001",
                            ""),
                    new Origin(false, Optional.of(new Added(new BodyId("kestrel"), AT))),
                    List.of(new ListSchools.Corrected(Fact.NAME, "Quarry Bank School")),
                    new Contact("office@quarry.example", "01632 960 002", "", "Closed on Fridays"),
                    new Exchange("", "", "", List.of(new Answered("Which trust is it of?", "River Trust"))),
                    List.of(new ListSchools.Agreed("service", "2026-1", AT)));
        }
    };

    private final ListPeople people = new ListPeople() {
        @Override
        public Slice<Line> list(Client client, Filter filter, Turn turn) {
            return slice(client, Grant.PEOPLE_READ, filter, turn, line());
        }

        @Override
        public Optional<Line> find(Client client, long appointment) {
            return one(client, Grant.PEOPLE_READ, appointment, line());
        }

        private Line line() {
            return new Line(
                    2001, new PersonId(9), NAME, "nova@school.example", "", Position.AB_LEAD, Optional.empty(), AT);
        }
    };

    private final ListEcts ects = new ListEcts() {
        @Override
        public Slice<Line> list(Client client, Filter filter, Turn turn) {
            var line = new Line(
                    2001,
                    NAME,
                    SCHOOL,
                    "Quarry Bank",
                    Programme.PROVIDER_LED,
                    LocalDate.of(2026, 9, 1),
                    Induction.State.OPEN);
            return slice(client, Grant.ECTS_READ, filter, turn, line);
        }

        @Override
        public Optional<Entry> find(Client client, long ect) {
            var seen = new Seen(
                    induction(),
                    Optional.of(Induction.State.OPEN),
                    "Quarry Bank",
                    "Tom Reed",
                    "",
                    new Colleague("Kim Contact", true),
                    Optional.empty());
            var entry = new Entry(
                    seen,
                    new Trn("1234567"),
                    Optional.of(WhatCounts.EARLIER),
                    WhatCounts.TAKEN_OFF,
                    Optional.of(WhatCounts.CONFIRMED),
                    List.of(new Answered("Purchase order number", "PO-1234")));
            return one(client, Grant.ECTS_READ, ect, entry);
        }
    };

    private final ListPlans plans = new ListPlans() {
        @Override
        public Slice<Line> list(Client client, Filter filter, Turn turn) {
            var line = new Line(
                    2001,
                    NAME,
                    SCHOOL,
                    "Quarry Bank",
                    Induction.State.OPEN,
                    6,
                    1,
                    Optional.of(LocalDate.of(2026, 12, 18)),
                    Optional.empty());
            return slice(client, Grant.PLANS_READ, filter, turn, line);
        }

        @Override
        public Optional<Plan> find(Client client, long ect) {
            return one(client, Grant.PLANS_READ, ect, new Plan(induction(), List.of(StandInReport.report())));
        }
    };

    private final ListReports reports = new ListReports() {
        @Override
        public Slice<Listed> list(Client client, Filter filter, Turn turn) {
            return slice(
                    client,
                    Grant.REPORTS_READ,
                    filter,
                    turn,
                    new Listed(StandInReport.report(), NAME.full(), "Quarry Bank", Induction.State.OPEN));
        }

        @Override
        public Optional<Written> find(Client client, long report) {
            return one(client, Grant.REPORTS_READ, report, StandInReport.written());
        }
    };

    private final ListDecisions decisions = new ListDecisions() {
        @Override
        public Slice<Line> list(Client client, Filter filter, Turn turn) {
            var line = new Line(
                    2001,
                    2001,
                    NAME,
                    SCHOOL,
                    "Quarry Bank",
                    2001,
                    Recommendation.SATISFACTORY,
                    LocalDate.of(2028, 7, 1),
                    Optional.of(LocalDate.of(2028, 7, 28)),
                    true,
                    State.MADE,
                    Optional.of(Outcome.PASS),
                    Optional.of(AT),
                    Optional.of(AppealState.RUNNING));
            return slice(client, Grant.DECISIONS_READ, filter, turn, line);
        }

        @Override
        public Optional<Whole> find(Client client, long decision) {
            var awaited = AwaitedDecision.on(2001, 2001, 2001, Recommendation.SATISFACTORY, LocalDate.of(2028, 7, 1));
            return one(
                    client,
                    Grant.DECISIONS_READ,
                    decision,
                    new Whole(
                            awaited.made(new AwaitedDecision.Made(
                                    new Decision.Pass(), "All standards are met", AT, "Dev Malik")),
                            NAME,
                            SCHOOL,
                            Optional.empty(),
                            WhatCounts.APPEALED));
        }
    };

    private static Induction induction() {
        return new Induction(
                2001,
                new TeacherId(5),
                NAME,
                6,
                SCHOOL,
                new PersonId(9),
                new Team(new PersonId(10), Optional.empty(), new PersonId(11), Optional.empty(), ""),
                Programme.SCHOOL_LED,
                LocalDate.of(2026, 9, 1),
                Induction.State.OPEN,
                List.of(Contract.open(SCHOOL, LocalDate.of(2026, 9, 1), new Fte(new BigDecimal("0.6")))),
                1,
                ServedBefore.NONE);
    }
}
