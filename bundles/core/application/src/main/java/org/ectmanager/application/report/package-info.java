/* SPDX-License-Identifier: Apache-2.0 */
/** Progress reviews and assessments: planned, released, written, commented on, signed, reviewed. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.report;
