/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.signin.HelpLockedOut;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.web.component.Link;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The entries of the service navigation that somebody may open. */
@Component(service = Menus.class)
public final class Menus {

    private static final Pattern SCHOOL = Pattern.compile("/[^/]+/school/([0-9]{1,18})(/.*)?");

    private final Rights rights;
    private final HelpLockedOut help;
    private final BodyRegistry bodies;

    @Activate
    public Menus(@Reference Rights rights, @Reference HelpLockedOut help, @Reference BodyRegistry bodies) {
        this.rights = rights;
        this.help = help;
        this.bodies = bodies;
    }

    List<Link> of(Visit.Ready visit, String path) {
        var caller = visit.caller();
        var menu = work(caller, path);
        if (!visit.elsewhere().isEmpty()) {
            menu.add(Link.to("/" + caller.body() + "/elsewhere", "Your appropriate bodies"));
        }
        menu.add(Link.to("/" + caller.body() + "/account", "My account"));
        return List.copyOf(menu);
    }

    private List<Link> work(Caller caller, String path) {
        var root = "/" + caller.body();
        var menu = new ArrayList<Link>();
        if (rights.allows(caller, Right.SEE_ALL_SCHOOLS)) {
            menu.add(Link.to(root + "/console", "Home"));
            menu.add(Link.to(root + "/console/schools", "Schools"));
            menu.add(Link.to(root + "/console/registrations", "Registrations"));
            menu.add(Link.to(root + "/console/ects", "Early career teachers"));
            menu.add(Link.to(root + "/console/reports", "Reports"));
            menu.add(Link.to(root + "/console/decisions", "Decisions"));
        }
        if (rights.allows(caller, Right.SEE_HAND_OVERS) && uses(caller, BodyModule.HAND_OVERS)) {
            menu.add(Link.to(root + "/console/hand-overs", "Hand-overs"));
        }
        if (rights.allows(caller, Right.RUN_REPORTS) && uses(caller, BodyModule.REPORTS_TO_RUN)) {
            menu.add(Link.to(root + "/console/run-reports", "Reports to run"));
        }
        if (rights.allows(caller, Right.MANAGE_BODY_STAFF)) {
            menu.add(Link.to(root + "/console/staff", "Staff"));
        }
        if (help.offered(caller)) {
            menu.add(Link.to(root + "/console/locked-out", "Locked out"));
        }
        if (rights.allows(caller, Right.MANAGE_TOKENS)) {
            menu.add(Link.to(root + "/console/tokens", "Web services"));
        }
        var own = ownSchools(caller);
        if (own.size() > 1) {
            menu.add(Link.to(root + "/school", "Your schools"));
        }
        current(path, own).ifPresent(school -> addSchool(menu, caller, school));
        if (caller.is(Position.ECT)) {
            menu.add(Link.to(root + "/induction", "My induction"));
        }
        return menu;
    }

    private void addSchool(List<Link> menu, Caller caller, SchoolId school) {
        var root = "/" + caller.body() + "/school/" + school.value();
        menu.add(Link.to(root, menu.isEmpty() ? "Home" : "School home"));
        menu.add(Link.to(root + "/ects", "Early career teachers"));
        if (rights.allows(caller, Right.REGISTER_ECT, school)) {
            menu.add(Link.to(root + "/registrations", "Registrations"));
        }
        if (rights.allows(caller, Right.SIGN_AS_HEAD, school)) {
            menu.add(Link.to(root + "/sign", "To sign"));
        }
        if (rights.allows(caller, Right.WRITE_REPORT, school)) {
            menu.add(Link.to(root + "/reports", "Reports"));
        }
        if (rights.allows(caller, Right.SEE_HAND_OVERS, school) && uses(caller, BodyModule.HAND_OVERS)) {
            menu.add(Link.to(root + "/hand-overs", "Hand-overs"));
        }
        if (rights.allows(caller, Right.SEE_PEOPLE, school)) {
            menu.add(Link.to(root + "/people", "People"));
            menu.add(Link.to(root + "/mentors", "Mentors"));
        }
        menu.add(Link.to(root + "/details", "School details"));
    }

    private boolean uses(Caller caller, BodyModule module) {
        return bodies.find(caller.body()).stream()
                .allMatch(body -> body.policy().uses(module));
    }

    private static List<SchoolId> ownSchools(Caller caller) {
        return caller.appointments().stream()
                .filter(held -> held.position() != Position.ECT)
                .flatMap(held -> held.school().stream())
                .distinct()
                .toList();
    }

    /** The school of the address when it is one of the person's own, or their only one. */
    private static Optional<SchoolId> current(String path, List<SchoolId> own) {
        var asked = SCHOOL.matcher(path);
        if (asked.matches()) {
            var school = new SchoolId(Math.max(1, Long.parseLong(asked.group(1))));
            return Optional.of(school).filter(own::contains);
        }
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }
}
