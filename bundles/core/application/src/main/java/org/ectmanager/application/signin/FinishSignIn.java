/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.PrivacyNotice;
import org.osgi.annotation.versioning.ProviderType;

/** The steps of the first sign-in. Each answers the reasons why it was refused, none when it was done. */
@ProviderType
public interface FinishSignIn {

    /** Replaces the one-time password by which the person came in; refused to whoever has chosen their own. */
    List<Refusal> choosePassword(Caller caller, String password, String again);

    /** Questions from which two different ones are answered. */
    List<String> questions();

    /** Refused to whoever has answered them. */
    List<Refusal> answerQuestions(Caller caller, List<Answered> answers);

    /** @param reminders whether mails come before something is due; what is overdue is always told */
    void choosePreferences(Caller caller, boolean reminders);

    /** The notice that this person has to accept. */
    Optional<PrivacyNotice> notice(Caller caller);

    List<Refusal> acceptNotice(Caller caller, String version, boolean accepted);

    /** A question with the answer that was typed. */
    record Answered(String question, String answer) {}
}
