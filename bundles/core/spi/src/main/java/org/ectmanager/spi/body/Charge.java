/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What a body charges a school for one early career teacher (R10, guidance 2.26): at most what it costs the body, agreed
 * by the head teacher before the appropriate body is asked.
 *
 * @param pounds what is charged
 * @param cost what the service costs the body
 * @param per for what and when, as the sentence goes on: {@code for each school year, without VAT}
 */
public record Charge(BigDecimal pounds, BigDecimal cost, String per) {

    public Charge {
        requireNonNull(per, "per");
        if (pounds.signum() <= 0 || cost.signum() <= 0) {
            throw new IllegalArgumentException("A charge and its cost are more than nothing");
        }
        per = per.strip();
    }
}
