package dev.attain.house.planted.core.internal;

/** What siblings may see and users may not. */
public interface Kernel {}
