/* SPDX-License-Identifier: Apache-2.0 */
/** Registering an early career teacher: written by the school, signed by the head, authorised by the body. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.registration;
