package dev.attain.house.planted.record;

/** Takes whatever comes. */
public record AcceptsNull(String name) {}
