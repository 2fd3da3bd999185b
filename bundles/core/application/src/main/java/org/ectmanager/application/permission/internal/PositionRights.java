/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission.internal;

import static org.ectmanager.application.permission.Right.*;
import static org.ectmanager.domain.people.Position.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.decision.DecisionRights;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The table of positions and rights. Features 1.1 and 1.2; who decides is asked of the rules (R10). Who registers teachers
 * is within it for each body to say (P33).
 */
@Component
public final class PositionRights implements Rights {

    private static final Map<Position, Set<Right>> GIVEN = Map.of(
            HEAD_TEACHER,
                    EnumSet.of(
                            SEE_SCHOOL,
                            EDIT_SCHOOL,
                            SEE_PEOPLE,
                            MANAGE_PEOPLE,
                            ADD_TUTOR,
                            SEE_USERNAMES,
                            REGISTER_ECT,
                            CHANGE_TEAM,
                            SIGN_AS_HEAD,
                            WRITE_REPORT,
                            MANAGE_POSTS,
                            ENTER_TERM_DATES,
                            SEE_HAND_OVERS),
            INDUCTION_LEAD,
                    EnumSet.of(
                            SEE_SCHOOL,
                            EDIT_SCHOOL,
                            SEE_PEOPLE,
                            MANAGE_PEOPLE,
                            ADD_TUTOR,
                            SEE_USERNAMES,
                            REGISTER_ECT,
                            CHANGE_TEAM,
                            WRITE_REPORT,
                            MANAGE_POSTS,
                            ENTER_TERM_DATES,
                            SEE_HAND_OVERS),
            INDUCTION_TUTOR,
                    EnumSet.of(
                            SEE_SCHOOL,
                            SEE_PEOPLE,
                            MANAGE_PEOPLE,
                            ADD_TUTOR,
                            REGISTER_ECT,
                            CHANGE_TEAM,
                            WRITE_REPORT,
                            SEE_HAND_OVERS),
            SCHOOL_ADMINISTRATOR, EnumSet.of(SEE_SCHOOL, REGISTER_ECT, SEE_PEOPLE, ADD_TUTOR),
            ECT, EnumSet.of(SEE_OWN_INDUCTION),
            AB_LEAD,
                    EnumSet.of(
                            SEE_ALL_SCHOOLS,
                            SEE_SCHOOL,
                            SEE_PEOPLE,
                            AUTHORISE_SCHOOL,
                            KEEP_SCHOOLS,
                            AUTHORISE_ECT,
                            MANAGE_POSTS,
                            ENTER_TERM_DATES,
                            REVIEW_REPORT,
                            RUN_REPORTS,
                            SEE_HAND_OVERS,
                            SEND_HAND_OVERS,
                            MANAGE_BODY_STAFF,
                            HELP_LOCKED_OUT,
                            MANAGE_TOKENS),
            AB_ADMINISTRATOR,
                    EnumSet.of(
                            SEE_ALL_SCHOOLS,
                            SEE_SCHOOL,
                            SEE_PEOPLE,
                            AUTHORISE_SCHOOL,
                            KEEP_SCHOOLS,
                            AUTHORISE_ECT,
                            MANAGE_POSTS,
                            ENTER_TERM_DATES,
                            REVIEW_REPORT,
                            RUN_REPORTS,
                            SEE_HAND_OVERS,
                            SEND_HAND_OVERS,
                            HELP_LOCKED_OUT),
            QUALITY_ASSURER, EnumSet.of(SEE_ALL_SCHOOLS, SEE_SCHOOL, SEE_PEOPLE, REVIEW_REPORT, RUN_REPORTS),
            DECISION_MAKER, EnumSet.of(SEE_ALL_SCHOOLS, SEE_SCHOOL, SEE_PEOPLE, REVIEW_REPORT, RUN_REPORTS));

    private final Registrars registrars;

    @Activate
    public PositionRights(@Reference BodyRegistry bodies) {
        registrars = new Registrars(bodies::find);
    }

    /** As bodies have it that say nothing else. */
    public PositionRights() {
        registrars = new Registrars(body -> Optional.empty());
    }

    @Override
    public boolean allows(Caller caller, Right right) {
        return caller.appointments().stream().anyMatch(held -> held.school().isEmpty() && gives(caller, held, right));
    }

    @Override
    public boolean allows(Caller caller, Right right, SchoolId school) {
        return allows(caller, right)
                || caller.appointments().stream()
                        .filter(held -> held.at(school) && gives(caller, held, right))
                        .anyMatch(held -> right != REGISTER_ECT || registrars.may(caller.body(), held.position()));
    }

    @Override
    public void require(Caller caller, Right right, SchoolId school) {
        if (!allows(caller, right, school)) {
            throw new NotAllowed(right, right == REGISTER_ECT ? why(caller, school) : "");
        }
    }

    /** For those whom the policy of their body alone keeps from registering. */
    private String why(Caller caller, SchoolId school) {
        return caller.appointments().stream().anyMatch(held -> held.at(school) && gives(caller, held, REGISTER_ECT))
                ? registrars.declined(caller.body())
                : "";
    }

    private static boolean gives(Caller caller, Appointment held, Right right) {
        return right == DECIDE
                ? decides(caller, held)
                : GIVEN.get(held.position()).contains(right);
    }

    /** Under the caller's own body: whose teachers they are is a matter of the walls. */
    private static boolean decides(Caller caller, Appointment held) {
        return !new DecisionRights(held.position(), caller.body())
                .mayDecide(caller.body())
                .stops();
    }
}
