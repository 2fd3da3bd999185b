/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

/**
 * What an appropriate body decides for itself; each component's standard is what most bodies do.
 *
 * @param securityQuestions whether people answer security questions at their first sign-in
 * @param confirmNewHeads whether a head teacher added by somebody else must be confirmed by this body before the
 *     first signature
 */
public record BodyPolicy(boolean securityQuestions, boolean confirmNewHeads) {

    public static BodyPolicy standard() {
        return new BodyPolicy(true, false);
    }

    public BodyPolicy withoutSecurityQuestions() {
        return new BodyPolicy(false, confirmNewHeads);
    }

    public BodyPolicy confirmingNewHeads() {
        return new BodyPolicy(securityQuestions, true);
    }
}
