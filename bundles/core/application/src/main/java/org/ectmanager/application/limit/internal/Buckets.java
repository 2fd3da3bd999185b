/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.limit.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of its allowance each address has used: a bucket that every request fills by one and that runs dry at a
 * steady rate. So many addresses are remembered at the most; whoever was silent for the longest is forgotten first.
 */
final class Buckets {

    private static final double SECOND = 1e9;

    private final double perSecond;
    private final int burst;
    private final Map<String, Bucket> byAddress;

    /** @param at in nanoseconds of a clock that only goes on */
    private record Bucket(double level, long at) {}

    Buckets(int perMinute, int burst, int most) {
        perSecond = perMinute / 60.0;
        this.burst = burst;
        byAddress = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    /** Takes one request; answers 0, or after how many whole seconds it would be taken. */
    synchronized long take(String address, long now) {
        var level = level(byAddress.get(address), now);
        var over = level + 1 - burst;
        if (over > 0) {
            return Math.max(1, (long) Math.ceil(over / perSecond));
        }
        byAddress.put(address, new Bucket(level + 1, now));
        return 0;
    }

    synchronized int size() {
        return byAddress.size();
    }

    private double level(Bucket bucket, long now) {
        return bucket == null ? 0 : Math.max(0, bucket.level() - (now - bucket.at()) / SECOND * perSecond);
    }
}
