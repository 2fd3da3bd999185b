/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.Optional;
import org.ectmanager.spi.body.BodyPolicy;

/** What a person still has to do before the product opens, in this order. Features 2.3. */
public enum FirstStep {
    PASSWORD,
    QUESTIONS,
    PREFERENCES,
    POSTS,
    NOTICE;

    /**
     * The next step, if any is left.
     *
     * @param postsWait whether somebody gave the person a post that they have not accepted yet
     * @param noticeAccepted whether the person accepted this version of the body's privacy notice, or there is none
     */
    public static Optional<FirstStep> next(
            Account account, BodyPolicy policy, boolean postsWait, boolean noticeAccepted) {
        if (!(account.password() instanceof Account.Password.Chosen)) {
            return Optional.of(PASSWORD);
        }
        if (policy.securityQuestions() && !account.questionsDone()) {
            return Optional.of(QUESTIONS);
        }
        if (!account.preferencesDone()) {
            return Optional.of(PREFERENCES);
        }
        if (postsWait) {
            return Optional.of(POSTS);
        }
        return noticeAccepted ? Optional.empty() : Optional.of(NOTICE);
    }
}
