/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.SignInTries;
import org.ectmanager.application.signin.AccountRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may help whom, and what is written when somebody does. */
@Component(service = HelpRecords.class)
public final class HelpRecords {

    private final Rights rights;
    private final BodyRegistry bodies;
    private final AccountRecords kept;
    private final SignInTries tries;
    private final AuditTrail audit;

    @Activate
    public HelpRecords(
            @Reference Rights rights,
            @Reference BodyRegistry bodies,
            @Reference AccountRecords kept,
            @Reference SignInTries tries,
            @Reference AuditTrail audit) {
        this.rights = rights;
        this.bodies = bodies;
        this.kept = kept;
        this.tries = tries;
        this.audit = audit;
    }

    /** Security questions are the appropriate body's choice: without them nobody is helped by them. */
    boolean offered(Caller caller) {
        return rights.allows(caller, Right.HELP_LOCKED_OUT)
                && bodies.find(caller.body())
                        .filter(body -> body.policy().securityQuestions())
                        .isPresent();
    }

    AccountRecords kept() {
        return kept;
    }

    SignInTries tries() {
        return tries;
    }

    AuditTrail audit() {
        return audit;
    }
}
