/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

import java.util.Locale;

/** An e-mail address, in lower case so that it names one person once. Personal data: messages never repeat it. */
public record EmailAddress(String value) {

    private static final String SHAPE =
            "[^\\s\\p{C}\\p{Z}@<>\"(),:;\\[\\]]{1,64}@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+";

    public EmailAddress {
        value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !value.matches(SHAPE)) {
            throw new IllegalArgumentException("An e-mail address looks like name@example.com");
        }
    }
}
