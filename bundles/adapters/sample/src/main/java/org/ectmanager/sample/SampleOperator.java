/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.List;
import org.ectmanager.application.operator.FirstOperator;
import org.ectmanager.application.people.NewAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The first operator, by the same link as on an empty platform. */
@Component(service = SampleOperator.class)
public final class SampleOperator {

    private final FirstOperator operators;
    private final FinishedAccounts accounts;
    private final SignInSheet sheet;

    @Activate
    public SampleOperator(
            @Reference FirstOperator operators, @Reference FinishedAccounts accounts, @Reference SignInSheet sheet) {
        this.operators = operators;
        this.accounts = accounts;
        this.sheet = sheet;
    }

    void bringIn() {
        operators.link().ifPresent(this::begin);
    }

    private void begin(String token) {
        var person = FictionalPerson.OPERATOR;
        var email = person.email("platform");
        var password = accounts.password();
        Refused.unless(operators
                .begin(token, new NewAccount(person.given(), person.family(), "", email, password, password))
                .fold(username -> List.of(), refusals -> refusals));
        sheet.add(
                "The platform",
                "/operator/sign-in",
                List.of(accounts.line(accounts.person(email), "Operator", password)));
    }
}
