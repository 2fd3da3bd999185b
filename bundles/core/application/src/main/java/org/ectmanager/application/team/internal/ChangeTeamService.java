/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.team.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.Team;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Teams.LeftAlone;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.registration.SupportForm;
import org.ectmanager.application.team.ChangeTeam;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ChangeTeamService implements ChangeTeam {

    private static final int MOST_LISTED = 10;
    private static final Refusal CHANGED = Refusal.of(
            "team.changed",
            "Mentor or induction tutor were changed in the meantime. Look at who is named now before you go on");
    private static final Refusal OVER =
            Refusal.of("team.over", "This induction is over, so nobody is named for it any more");

    private static final Refusal UNCHANGED = Refusal.of(
            "team.unchanged", "Choose another mentor or another induction tutor. These two are named already");

    private final Transactions transactions;
    private final Rights rights;
    private final TeamRecords records;
    private final Candidates candidates;

    @Activate
    public ChangeTeamService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference TeamRecords records,
            @Reference Candidates candidates) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.candidates = candidates;
    }

    @Override
    public boolean mayChange(Caller caller, Induction induction) {
        return !induction.ect().equals(caller.person()) && rights.allows(caller, Right.CHANGE_TEAM, induction.school());
    }

    @Override
    public Optional<Supporters> of(Caller caller, SchoolId school, long induction) {
        return transactions.in(caller.scope(), () -> {
            var found = found(caller, school, induction);
            found.ifPresent(records::viewed);
            return found.map(candidates::supporters);
        });
    }

    @Override
    public List<Refusal> change(Caller caller, SchoolId school, Seen seen, Map<String, String> typed) {
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            var found = found(caller, school, seen.induction()).orElseThrow(() -> new NotAllowed(Right.CHANGE_TEAM));
            if (found.state() != Induction.State.OPEN) {
                return List.of(OVER);
            }
            return found.version() == seen.version() ? name(caller, found, typed) : List.of(CHANGED);
        });
    }

    private List<Refusal> name(Caller caller, Induction induction, Map<String, String> typed) {
        return SupportForm.of(candidates.at(induction.school()))
                .understood(typed, induction.team().named())
                .fold(named -> name(caller, induction, induction.team().naming(named)), refusals -> refusals);
    }

    private List<Refusal> name(Caller caller, Induction induction, Team named) {
        if (named.equals(induction.team())) {
            return List.of(UNCHANGED);
        }
        var obstacles = candidates.obstacles(induction.school(), induction.team(), named);
        if (obstacles.isEmpty()) {
            records.keep(caller, induction, named);
        }
        return obstacles;
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, Seen seen) {
        return transactions.in(caller.scope(), () -> found(caller, school, seen.induction())
                .flatMap(found -> records.since(found.id(), seen.version()))
                .map(edit -> candidates.named(school, edit)));
    }

    @Override
    public List<LeftAlone> leftAlone(Caller caller, SchoolId school) {
        return rights.allows(caller, Right.CHANGE_TEAM, school)
                ? transactions.in(caller.scope(), () -> records.teams().allLeftAlone(school, MOST_LISTED))
                : List.of();
    }

    @Override
    public Optional<LeftAlone> leftAlone(Caller caller, Induction induction) {
        return mayChange(caller, induction)
                ? transactions.in(caller.scope(), () -> records.teams().leftAlone(induction.school(), induction.id()))
                : Optional.empty();
    }

    @Override
    public List<Supported> ofMentor(Caller caller, SchoolId school, long mentor) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        return transactions.in(caller.scope(), () -> records.teams().ofMentor(school, mentor));
    }

    @Override
    public List<Supported> ofPosition(Caller caller, SchoolId school, long appointment) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        return transactions.in(caller.scope(), () -> records.teams().ofPosition(school, appointment));
    }

    private Optional<Induction> found(Caller caller, SchoolId school, long induction) {
        return records.find(induction)
                .filter(found -> found.school().equals(school))
                .filter(found -> mayChange(caller, found));
    }
}
